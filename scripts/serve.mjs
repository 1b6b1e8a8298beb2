// Serves the built pages. Keeps nothing about anybody: no log of requests, no cookies, no database.
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'

const wanted = Number(process.env.PORT ?? 3000)
const host = process.env.HOST ?? '127.0.0.1'
// The adapter learns scheme and host from these headers; they are written here, so nobody can bring their own.
process.env.PROTOCOL_HEADER = 'x-forwarded-proto'
process.env.HOST_HEADER = 'x-forwarded-host'
process.env.BODY_SIZE_LIMIT ??= '256K'

if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`PORT is ${process.env.PORT}; give a number from 0 to 65535.`)
  process.exit(1)
}
const { handler } = await import(pathToFileURL(resolve(import.meta.dirname, '../apps/web/build/handler.js')).href)

const safety = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}
/** Of use to pages and workers alone; the built scripts and styles, of which a page has many, go without. */
const safetyOfPages = {
  // not `no-referrer`: browsers then send `Origin: null` with a form, and every form without JavaScript is refused
  'referrer-policy': 'same-origin',
  'permissions-policy': 'geolocation=(), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

const server = createServer((request, response) => {
  const address = server.address()
  if (!process.env.TRUST_PROXY) {
    request.headers['x-forwarded-proto'] = 'http'
    request.headers['x-forwarded-host'] =
      request.headers.host ?? `localhost:${typeof address === 'object' ? address?.port : wanted}`
  }
  const isPart = request.url?.startsWith('/_app/immutable/')
  for (const [name, value] of Object.entries({ ...safety, ...(isPart ? {} : safetyOfPages) }))
    response.setHeader(name, value)
  compressPages(request, response)
  handler(request, response, () => {
    response.statusCode = 404
    response.end()
  })
})

/** Files come compressed from the build; pages made on request are compressed here. */
function compressPages(request, response) {
  const accepts = String(request.headers['accept-encoding'] ?? '')
  const way = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined
  if (!way || request.method === 'HEAD') return
  const plain = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  }
  let packer
  response.writeHead = (...args) => {
    const headers = args.find((arg) => typeof arg === 'object' && arg !== null && !Array.isArray(arg)) ?? {}
    const header = (name) =>
      headers[name] ?? headers[name.replace(/\b\w/g, (letter) => letter.toUpperCase())] ?? response.getHeader(name)
    const type = String(header('content-type') ?? '')
    if (/^text\/html|^application\/json/.test(type) && !header('content-encoding')) {
      packer = way === 'br' ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : createGzip()
      packer.on('data', (chunk) => plain.write(chunk))
      packer.on('end', () => plain.end())
      // Whoever writes a long page waits for this before going on.
      packer.on('drain', () => response.emit('drain'))
      delete headers['content-length']
      delete headers['Content-Length']
      response.removeHeader('content-length')
      response.setHeader('content-encoding', way)
      response.setHeader('vary', 'accept-encoding')
    }
    return plain.writeHead(...args)
  }
  response.write = (chunk, ...rest) => {
    if (!response.headersSent && !packer) response.writeHead(response.statusCode)
    return packer ? packer.write(chunk) : plain.write(chunk, ...rest)
  }
  response.end = (chunk, ...rest) => {
    if (!response.headersSent && !packer) response.writeHead(response.statusCode)
    if (!packer) return plain.end(chunk, ...rest)
    packer.end(typeof chunk === 'function' ? undefined : chunk)
    return response
  }
}

let port = wanted
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE' && port < wanted + 50 && port < 65_535) {
    console.log(`Port ${port} is taken; trying ${port + 1}.`)
    port += 1
    server.listen(port, host)
  } else {
    console.error(`Lotse cannot listen on ${host}:${port} (${error.code}). Set PORT or HOST to another one.`)
    process.exit(1)
  }
})
server.on('listening', () => {
  const address = server.address()
  console.log(
    `Lotse is ready: http://localhost:${typeof address === 'object' ? address.port : port}/   (Ctrl-C ends it)`,
  )
})
server.listen(port, host)
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
