import { AboutFrame } from './AboutFrame.tsx'
import { Contact } from './Objecting.tsx'

/** How far these pages can be used by everybody, how that was tested, and what is known to fall short. */
export function Accessibility() {
  return (
    <AboutFrame
      page="accessibility"
      title="Accessibility statement"
      lead="We want everybody to be able to use these pages: with a keyboard, a screen reader, large text, other colours, or on paper."
    >
      <p>
        This statement is about the explorer, Golden Thread, as the software comes. Whoever runs a copy of it for the public may
        have to publish a statement of their own.
      </p>
      <h2 className="section-title">What you should be able to do</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Reach and use everything with the keyboard alone, and see where you are.</li>
        <li>Listen to every page with a screen reader. Every picture has a table or a list beside it that says the same.</li>
        <li>
          Enlarge text to four times its size, and read on a window 320 pixels wide, without scrolling sideways but in wide
          tables.
        </li>
        <li>Use your own colours. Nothing is told by colour alone: status is a word with a shape.</li>
        <li>Read without anything moving.</li>
        <li>Print any page, with its address and its sources.</li>
      </ul>
      <h2 className="section-title">How accessible it is</h2>
      <p>
        The aim is version 2.2 of the Web Content Accessibility Guidelines, level AA. We believe that these pages meet it in part:
        the known exceptions stand below, and nobody outside has audited them.
      </p>
      <h2 className="section-title">What is known to fall short</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <strong>No test with people who use assistive technology has been done.</strong> No screen reader has been listened to
          either: only what is handed to one was checked.
        </li>
        <li>
          The papers themselves are not ours. A PDF as its publisher made it is drawn as a picture of its page; its text stands
          beside it, without its headings and tables as such.
        </li>
        <li>
          The box for questions in GraphQL is an editor made by others. It can be used with a keyboard, but it is hard to follow
          with a screen reader. The library of ready questions beside it, and the tables for download, need no editor.
        </li>
        <li>
          Wide tables and the pictures of a thread's columns scroll sideways on a narrow window; a list beside them does not.
        </li>
        <li>Texts taken from papers can hold short forms and words that nobody explains, and lines that conversion broke.</li>
      </ul>
      <h2 className="section-title">How it was tested</h2>
      <p>
        With every change, tests open the pages in Chromium and run axe, which finds part of what can be wrong, against levels A
        and AA of WCAG 2.0, 2.1 and 2.2. They walk through with the keyboard, on a narrow and a wide window, with forced colours,
        and in print. A change that breaks one of them is not taken. Other browsers have not been tested in this way.
      </p>
      <h2 className="section-title">If something does not work for you</h2>
      <p>
        Say so: tell which page, what you wanted to do, and what you use. Or press "Say that this is wrong" on the page of a
        thing. If you need something in another form, such as large print or a spreadsheet, every list can be downloaded as a
        table.
      </p>
      <Contact />
      <h2 className="section-title">Enforcement</h2>
      <p>
        In Great Britain, if a public body runs this site and its answer does not help you, the Equality Advisory and Support
        Service can advise you. In Northern Ireland, the Equality Commission can.
      </p>
      <p className="aside">This statement was written on 21 November 2026.</p>
    </AboutFrame>
  )
}
