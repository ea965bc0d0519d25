package concord.deed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that can happen, and how it is called where it is stored and worded. */
public final class Vocabulary {
    private static final Pattern WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final List<Class<?>> TOLD =
            List.of(String.class, int.class, long.class, boolean.class, Instant.class);

    private static final ClassValue<String> KEYS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return WORD.matcher(type.getSimpleName()).replaceAll("_").toLowerCase(Locale.ROOT);
        }
    };

    private static final ClassValue<List<RecordComponent>> WORDS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> TOLD.contains(component.getType())
                            || component.getType().isEnum())
                    .toList();
        }
    };

    private Vocabulary() {}

    /** All records of a kind of happening, in the order in which they are declared. */
    public static Stream<Class<?>> all(Class<? extends Happening> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(part -> all(part.asSubclass(Happening.class)))
                : Stream.of(kind);
    }

    /** Last part of the message keys of all of a kind. */
    public static List<String> keys(Class<? extends Happening> kind) {
        return all(kind).map(Vocabulary::key).toList();
    }

    /** The name of a record as it is stored. */
    public static String key(Class<?> happening) {
        return KEYS.get(happening);
    }

    /** The names of what its sentences are filled with. */
    public static List<String> words(Class<?> happening) {
        return WORDS.get(happening).stream().map(RecordComponent::getName).toList();
    }

    /** Words of the glossary stand in lower case, as in message keys. */
    static Map<String, String> details(Happening happening) {
        Map<String, String> details = new LinkedHashMap<>();
        for (RecordComponent component : WORDS.get(happening.getClass())) {
            details.put(component.getName(), told(value(component.getAccessor(), happening)));
        }
        return details;
    }

    private static String told(Object value) {
        return value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : value.toString();
    }

    private static Object value(Method accessor, Happening happening) {
        try {
            return accessor.invoke(happening);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record answers", e);
        }
    }
}
