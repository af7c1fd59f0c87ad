package portcullis.core.match;

import java.util.Arrays;

/** A set of numbers below a bound, for one query at a time; cleared by touching only what was touched. */
final class Touched {
    private final boolean[] has;
    private int[] numbers = new int[256];
    private int count;

    Touched(int bound) {
        has = new boolean[bound];
    }

    /** Whether the number was not in the set before. */
    boolean add(int number) {
        if (has[number]) {
            return false;
        }
        has[number] = true;
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = number;
        return true;
    }

    boolean has(int number) {
        return has[number];
    }

    int count() {
        return count;
    }

    int number(int at) {
        return numbers[at];
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            has[numbers[i]] = false;
        }
        count = 0;
    }
}
