import { Component, type ReactNode } from 'react'

interface PaperGuardProps {
  /** Stands in its place when what draws pages can't be had, or fails. */
  readonly instead: ReactNode
  readonly children: ReactNode
}

/** The text stays when the page beside it fails. */
export class PaperGuard extends Component<PaperGuardProps, { readonly failed: boolean }> {
  override readonly state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children
  }
}
