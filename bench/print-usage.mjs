// Loaded with --import: prints peak memory and processor time of a process to stderr when it ends.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { peak_mb: Math.round(maxRSS / 1024), cpu_s: (userCPUTime + systemCPUTime) / 1e6 };
  writeSync(2, `\nusage ${JSON.stringify(usage)}\n`);
});
