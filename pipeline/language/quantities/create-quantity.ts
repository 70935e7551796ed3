/** A quantity from its number and unit. */
import type { NumberReading } from './number-reading.ts';
import type { Quantity, QuantityKind } from './quantity.ts';

/** A quantity of one number and its unit, with no bounds yet; a vague number is a range. */
export function createQuantity(
  first: number,
  number: NumberReading,
  end: number,
  kind: QuantityKind,
  unit: string | null,
  rule: string,
): Quantity {
  const isVague = number.form === 'vague';
  return {
    first,
    end,
    coreFirst: first,
    coreEnd: end,
    numberFirst: number.first,
    numberEnd: number.end,
    low: number.low,
    high: number.high,
    bound: isVague ? 'range' : 'exact',
    kind,
    unit,
    form: number.form,
    scale: number.scale,
    isCompound: false,
    isOne: number.form === 'words' && number.low === 1 && number.scale === 1,
    isAge: false,
    ends: null,
    connector: null,
    rule,
  };
}
