/** Work that is done when it has been looked at, agreed, told or begun, whatever became of what it was about. */
const looking =
  /^(?:to )?(?:jointly |also )?(?:undertak|review|consider|commission|explor|identify|map|agree|schedul|analys|audit|survey|recruit|appoint|commenc|communicat|shar|promot|rais|invit|attend|scop|research|consult|collat|circulat|complete an? (?:review|audit|gap|analysis|diagnostic)|creat\w* an? (?:working|task|project)|establish an? (?:[\w’'-]+ ){0,3}(?:group|board|panel)|monitor(?! that| whether))/i

/** Whether an action says that something is to be looked at, agreed or told, not that something is to be so. */
export const isProcess = (action: string): boolean => looking.test(action.trim())

/** Outcomes that only say that such work was done, or that somebody is there to do it. */
const done =
  /\b(?:working group|action plan|(?:the|a) (?:review|report|survey|audit|diagnostic|analysis|bid|baseline) will|needs assessment|timeline|business case|baseline|terms of reference|resources? (?:will be )?available|will be aware|made aware|will be scheduled|will be produced|produced and)\b/i

/** Whether what is to be seen is no more than that the work was done. */
export const isOutput = (measure: string): boolean => done.test(measure)
