import { Component, type ReactNode } from 'react'
import { Crash } from '../pages/Crash.tsx'

interface GuardProps {
  readonly children: ReactNode
}

/** Shows the page of last resort when any page throws while it is drawn. */
export class Guard extends Component<GuardProps, { readonly error: unknown }> {
  override readonly state = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <Crash error={this.state.error} />
  }
}
