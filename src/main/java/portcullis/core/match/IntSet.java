package portcullis.core.match;

import java.util.Arrays;

/** A growing set of numbers from 0, for one thread. */
final class IntSet {
    private static final int EMPTY = -1;

    private int[] slots = new int[64];
    private int size;

    IntSet() {
        Arrays.fill(slots, EMPTY);
    }

    /** Whether the number was not in the set before. */
    boolean add(int number) {
        if (size * 2 >= slots.length) {
            grow();
        }
        int at = slot(number);
        if (slots[at] == number) {
            return false;
        }
        slots[at] = number;
        size++;
        return true;
    }

    private int slot(int number) {
        int at = (number * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
        while (slots[at] != EMPTY && slots[at] != number) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        Arrays.fill(slots, EMPTY);
        for (int number : old) {
            if (number != EMPTY) {
                slots[slot(number)] = number;
            }
        }
    }

    int size() {
        return size;
    }

    /** The numbers in ascending order. */
    int[] sorted() {
        int[] numbers = new int[size];
        int at = 0;
        for (int number : slots) {
            if (number != EMPTY) {
                numbers[at++] = number;
            }
        }
        Arrays.sort(numbers);
        return numbers;
    }
}
