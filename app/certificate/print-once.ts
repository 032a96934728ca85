import { readFileSync } from 'node:fs'
import { facesFor } from './faces'
import { printCertificate, type Printed } from '../../components/certificate/print'

// For the test, which runs it in a process of its own: tests load React as servers of components do, and the PDF needs the whole of it.
const parse = (text: string): Printed => JSON.parse(text)
const printed = parse(readFileSync(0, 'utf8'))
void printCertificate(printed, facesFor(printed.name)).then((pdf) => process.stdout.write(pdf ?? 'unprintable'))
