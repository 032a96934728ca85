import QRCode from 'qrcode'
import { seal } from '../ui/seal'

type Pair = { zh: string; en: string }
/** A face to print with; the first family comes first, the others stand in for what it lacks. `src`: a data address of the plain font. */
export type Face = { family: string; weight: number; src: string }
/** What a certificate says, in words. `band`: null where it is not shown; `under`: the organisation that assigned the module. */
export type Printed = {
  name: string; heading: Pair; has: Pair; module: Pair; completed: Pair; band: Pair | null; under: Pair | null; formative: Pair; verify: Pair; address: string; code: string // address: of the page to verify at, to which the code is added
}

const [ink, soft, rule, cinnabar, cream] = ['#1F1C18', '#565048', '#DFD8CA', '#B23A2A', '#FFF3E2']

/** The certificate as a PDF of one page, in Chinese and English. What prints is loaded when the first one is asked for. Null: no face holds all of the name. */
export async function printCertificate(printed: Printed, faces: Face[]): Promise<Buffer | null> {
  const kit = await import('@react-pdf/renderer')
  kit.Font.registerHyphenationCallback((word) => [word])
  for (const { family, weight, src } of faces) {
    if (!registered.has(`${family} ${weight}`)) kit.Font.register({ family, fontWeight: weight, src })
    registered.add(`${family} ${weight}`)
  }
  const families = [...new Set(faces.map(({ family }) => family))]
  const held = await Promise.all(families.map(async (fontFamily) => {
    const asked = { fontFamily, fontWeight: 600 }
    await kit.Font.load(asked)
    const { data } = kit.Font.getFont(asked) ?? {}
    return (sign: string) => data !== undefined && data !== null && 'hasGlyphForCodePoint' in data && data.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
  }))
  if (![...printed.name].every((sign) => held.some((has) => has(sign)))) return null
  return kit.renderToBuffer(certificate({ kit, printed, families }))
}
const registered = new Set<string>()

type Kit = typeof import('@react-pdf/renderer')

const styles = {
  page: { padding: 64, backgroundColor: '#FDFBF6', color: ink, fontSize: 11 },
  top: { flexDirection: 'row', alignItems: 'center', gap: 12 },
  title: { marginTop: 72, fontSize: 34, fontWeight: 600 },
  en: { color: soft, fontSize: 12, marginTop: 4 },
  name: { marginTop: 40, paddingBottom: 12, borderBottomWidth: 1, borderBottomColor: ink, fontSize: 28, fontWeight: 600 },
  module: { marginTop: 8, fontSize: 20, fontWeight: 600 },
  facts: { marginTop: 28, flexDirection: 'row', gap: 40 },
  foot: { position: 'absolute', left: 64, right: 64, bottom: 56, borderTopWidth: 1, borderTopColor: rule, paddingTop: 20, flexDirection: 'row', gap: 28, alignItems: 'center' },
} as const

function certificate({ kit, printed, families }: { kit: Kit; printed: Printed; families: string[] }) {
  const { Document, Page, Text, View } = kit
  const { name, heading, has, module, completed, band, under, formative, verify, code, address } = printed
  return (
    <Document title={`${heading.zh} ${module.zh}`} language="zh-Hans" creator="Rùqún" producer="Rùqún">
      <Page size="A4" style={{ ...styles.page, fontFamily: families }}>
        <View style={styles.top}>
          <Mark kit={kit} />
          <Text style={{ fontSize: 16, fontWeight: 600 }}>入群 Rùqún</Text>
        </View>
        <Text style={styles.title}>{heading.zh}</Text>
        <Text style={{ ...styles.en, fontSize: 15 }}>{heading.en}</Text>
        <Text style={styles.name}>{name}</Text>
        <Text style={{ marginTop: 20, fontSize: 13 }}>{has.zh}</Text>
        <Text style={styles.module}>{module.zh}</Text>
        <Text style={styles.en}>{has.en} {module.en}</Text>
        <View style={styles.facts}>{[completed, band, under].map((fact) => (fact ? <Both key={fact.en} kit={kit} pair={fact} /> : null))}</View>
        <View style={styles.foot}>
          <Code kit={kit} of={`${address}/${code}`} />
          <View style={{ flex: 1, gap: 10 }}>
            <Both kit={kit} pair={formative} />
            <View>
              <Text>{verify.zh}</Text>
              <Text style={{ ...styles.en, fontSize: 10.5, marginTop: 2 }}>{verify.en}</Text>
              <Text style={{ marginTop: 4 }}>{address}</Text>
              <Text style={{ marginTop: 4, letterSpacing: 0.6 }}>{code.replace(/(.{4})(?!$)/g, '$1 ')}</Text>
            </View>
          </View>
        </View>
      </Page>
    </Document>
  )
}

const Both = ({ kit: { Text, View }, pair }: { kit: Kit; pair: Pair }) => <View><Text style={{ fontSize: 12 }}>{pair.zh}</Text><Text style={{ ...styles.en, fontSize: 10.5 }}>{pair.en}</Text></View>

/** Our seal, larger than on a screen. */
const Mark = ({ kit: { Path, Rect, Svg } }: { kit: Kit }) => (
  <Svg width={38} height={60} viewBox="0 0 29 46">
    <Path d={seal.ground} fill={cinnabar} />
    <Rect x={3.2} y={3.6} width={22.6} height={38.8} rx={1} stroke={cream} strokeWidth={0.8} />
    <Path d={seal.ru} fill={cream} />
    <Path d={seal.qun} fill={cream} />
  </Svg>
)

/** A QR code drawn as one path. */
function Code({ kit: { Path, Svg }, of }: { kit: Kit; of: string }) {
  const { size, data } = QRCode.create(of, { errorCorrectionLevel: 'M' }).modules
  const dark = Array.from(data).flatMap((on, i) => (on ? `M${i % size} ${Math.floor(i / size)}h1v1h-1z` : [])).join('')
  return <Svg width={104} height={104} viewBox={`0 0 ${size} ${size}`}><Path d={dark} fill={ink} /></Svg>
}
