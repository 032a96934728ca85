import './launch/node-version.mjs'

import('./launch/dev.mjs')
