// @ts-check

/** The events of a text/event-stream response, as they come (HTML Living Standard, section 9.2).
 * @param {Response} response
 * @returns {AsyncGenerator<{name: string, data: any}>} */
export async function* events(response) {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let held = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    held += value;
    const parts = held.split("\n\n");
    held = parts.pop() ?? "";
    for (const part of parts) {
      const name = /^event: (.*)$/m.exec(part)?.[1] ?? "message";
      const data = /^data: (.*)$/m.exec(part)?.[1] ?? "null";
      yield { name, data: JSON.parse(data) };
    }
  }
}
