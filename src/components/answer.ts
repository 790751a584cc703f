/** A file of the built site with its type, as an endpoint answers it. */
export function answer(content: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(content, { headers: { 'Content-Type': type } });
}
