import { asProblem } from '../../schema/index.ts'
import { workOut } from './work-out.ts'

const [dataFolder = '', council = ''] = process.argv.slice(2)

workOut(dataFolder, council).then(
  (worked) => process.stdout.write(JSON.stringify(worked)),
  (thrown) => {
    const { message, code } = asProblem(thrown)
    process.stderr.write(`${message} [${code}]`)
    process.exitCode = 1
  },
)
