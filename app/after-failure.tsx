'use client'

import { useLayoutEffect } from 'react'
import { stylesheetHref } from './fonts/address'

/** A page that failed on the server is drawn anew in the browser, where the inline script of the head never runs: its work is done here. */
export function AfterFailure() {
  useLayoutEffect(() => {
    if (document.querySelector(`link[href="${stylesheetHref}"]`)) return
    const theme = localStorage.getItem('rq-theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheetHref }))
  }, [])
  return null
}
