import './launch/node-version.mjs'

import('./check/test.mjs')
