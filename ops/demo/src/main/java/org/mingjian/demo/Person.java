package org.mingjian.demo;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The natural persons of the demo city. Their resident numbers carry a district code that was never given out (411499), so that they
 * are nobody's; what names their streams is a hash under a key of each installation, for which a mark stands until then.
 */
public final class Person {

    /** How many there are. */
    public static final int COUNT = 90;

    private static final String NOBODYS_DISTRICT = "411499";

    private Person() {}

    /** What stands for the stream of a person in commands. */
    public static String mark(int person) {
        return "{person " + person + "}";
    }

    /** The resident numbers, by person. */
    public static List<String> residentIds() {
        return IntStream.range(0, COUNT)
                .mapToObj(n -> CheckDigits.residentId(NOBODYS_DISTRICT
                        + String.format("%04d%02d%02d%03d", 1960 + n % 40, 1 + n % 12, 1 + n % 28, 100 + n)))
                .toList();
    }
}
