// The service worker of app.html: its files from the copy, everything else as ever. The build puts the release and the files in.
const release = "RELEASE";
const files = ["FILES"];
const addresses = new Set(files.map((file) => new URL(file, location.href).href));

addEventListener("install", (event) => {
  // Past the browser's own cache: a copy must be of one release.
  const requests = files.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(release).then((copy) => copy.addAll(requests)));
});

addEventListener("activate", (event) => {
  const older = (name) => name.startsWith("steadyback-") && name !== release;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(older).map((name) => caches.delete(name)))));
});

addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || !addresses.has(origin + pathname)) return;
  const copied = caches.match(origin + pathname, { cacheName: release });
  event.respondWith(copied.then((response) => response ?? fetch(event.request)));
});
