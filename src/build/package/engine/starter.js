/** A function that starts an engine, once: `bindings` are fetched, and `bytes` where the caller brings none. */
export function starter(bindings, bytes) {
  let starting;
  return (source) => {
    starting ??= start(bindings, source ?? bytes()).catch((error) => {
      starting = undefined;
      throw error;
    });
    return starting;
  };
}

async function start(bindings, source) {
  const { default: initialise, Coach } = await bindings();
  const { memory } = await initialise({ module_or_path: await source });
  return { Coach, memory };
}
