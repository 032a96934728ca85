import { stylesheetHref } from './fonts/address'

const script = `(function(d){try{var t=localStorage.getItem('rq-theme');if(t==='light'||t==='dark')d.documentElement.dataset.theme=t}catch(e){}
var l=d.createElement('link');l.rel='stylesheet';l.href='${stylesheetHref}';d.head.appendChild(l)})(document)`

/** Sets the chosen theme before anything is painted, and asks for the Chinese faces without blocking the first paint. */
export const BeforePaint = () => (
  <>
    <script dangerouslySetInnerHTML={{ __html: script }} />
    <noscript><link rel="stylesheet" href={stylesheetHref} /></noscript>
  </>
)
