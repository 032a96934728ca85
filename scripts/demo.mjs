import './launch/node-version.mjs'

import('./launch/demo.mjs')
