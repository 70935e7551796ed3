/** Hashed features: numbers mixed to 32 bits, collected in one growing buffer so that no strings are built. */

/** FNV-1a over code units; a long word counts by its first 40. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  const end = Math.min(text.length, 40);
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Mixes a template's number with up to three values (the finalizer of MurmurHash3 over a running product). */
export function mixFeature(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0xcc9e2d51);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ b, 0x1b873593);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ c, 0x85ebca6b);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}

/** Features of a sequence of tokens: token `i` has `values[starts[i]]` to `values[starts[i + 1]]` (exclusive). */
export class FeatureBuffer {
  values = new Int32Array(4096);
  starts: number[] = [0];
  private used = 0;

  /** Forgets all tokens, keeps the memory. */
  clear(): void {
    this.used = 0;
    this.starts = [0];
  }

  add(template: number, a: number, b = 0, c = 0): void {
    if (this.used === this.values.length) {
      const grown = new Int32Array(this.used * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.used++] = mixFeature(template, a, b, c);
  }

  /** Ends the token whose features were added last. */
  endToken(): void {
    this.starts.push(this.used);
  }

  get length(): number {
    return this.starts.length - 1;
  }
}
