/** Loads what the pages of many stories share, in order; says so where it is not there. */
const own = document.currentScript as HTMLScriptElement;

for (const name of ['release', 'script']) {
  const script = document.createElement('script');
  script.src = `${own.dataset.root}page/${name}.js`;
  script.async = false;
  script.addEventListener('error', () => {
    document.querySelector('main')!.textContent =
      'The folder “page” of this release is missing. Keep the files of the release together, in their folders.';
  });
  document.head.append(script);
}
