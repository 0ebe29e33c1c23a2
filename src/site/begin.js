// The module, which the page has begun to fetch, is compiled in one task and begun in the next, so that an old phone answers in
// between. What does not compile as it arrives is left to wasm-bindgen, which knows what else to try and what to say.
const compiled = async (response) => {
  try {
    const module = await WebAssembly.compileStreaming(response);
    await new Promise((done) => setTimeout(done));
    return module;
  } catch {
    return response;
  }
};
__wbg_init({ module_or_path: globalThis.module.then(compiled) });
