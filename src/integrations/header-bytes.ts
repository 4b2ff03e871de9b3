import { createServer, type OutgoingHttpHeaders } from 'node:http2';
import { type AddressInfo, connect } from 'node:net';

/** HTTP/2 (RFC 9113): what starts a connection, an empty frame of settings, and "GET / of host x" as HEADERS of stream 1. */
const REQUEST = Buffer.concat([
  Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]),
  Buffer.from([0, 0, 6, 1, 5, 0, 0, 0, 1, 0x82, 0x86, 0x84, 0x41, 1, 0x78]),
]);
const FRAME_HEAD = 9;
const HEADERS = 1;

/** The size of the frame of headers in what a server has sent so far, with its head; undefined while it is not all there. */
function headersFrame(sent: Buffer): number | undefined {
  for (let at = 0; at + FRAME_HEAD <= sent.length; ) {
    const size = FRAME_HEAD + sent.readUIntBE(at, 3);
    if (sent[at + 3] === HEADERS) return size;
    at += size;
  }
  return undefined;
}

/**
 * How many bytes headers take as the first answer of an HTTP/2 connection, compressed by HPACK (RFC 7541) with Huffman
 * codes and an empty table. Asked of Node's own server on this machine.
 */
export async function headerBytes(headers: OutgoingHttpHeaders): Promise<number> {
  const server = createServer((_, response) => {
    response.sendDate = false;
    response.writeHead(200, headers).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  try {
    socket.write(REQUEST);
    let sent = Buffer.alloc(0);
    for await (const chunk of socket) {
      sent = Buffer.concat([sent, chunk as Buffer]);
      const size = headersFrame(sent);
      if (size !== undefined) return size;
    }
    throw new Error('The server of this machine sent no headers.');
  } finally {
    socket.destroy();
    server.close();
  }
}
