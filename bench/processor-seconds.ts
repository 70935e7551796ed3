/** Time that this process has kept processors busy: on a shared machine the clock on the wall measures the others. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
