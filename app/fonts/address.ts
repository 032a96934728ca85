/** Of the face packages, and part of the address, so that browsers may keep the files for good. A test holds it to the packages. */
export const version = '5.3.1'
export const stylesheet = 'chinese.css'
export const stylesheetHref = `/fonts/${version}/${stylesheet}`
