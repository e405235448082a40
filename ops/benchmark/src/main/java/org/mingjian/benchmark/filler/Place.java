package org.mingjian.benchmark.filler;

/**
 * A supervised place and who answers for it.
 *
 * @param number from 0
 * @param subject stream of the subject
 * @param unit stream of its one unit
 */
record Place(int number, String subject, String unit) {

    static Place of(int number) {
        return new Place(
                number,
                "Subject-uscc.91410100MA%010d".formatted(number),
                "SupervisedUnit-local.%010d".formatted(number));
    }
}
