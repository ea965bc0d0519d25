package concord.names;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Numbers as they come, then each of them once. */
final class Numbers implements IntConsumer {
    private int[] numbers = new int[16];
    private int size;

    @Override
    public void accept(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    IntStream distinct() {
        Arrays.sort(numbers, 0, size);
        return IntStream.range(0, size)
                .filter(i -> i == 0 || numbers[i] != numbers[i - 1])
                .map(i -> numbers[i]);
    }
}
