package concord.portal;

import concord.edition.LapsedHold;
import concord.edition.Naming;
import concord.round.calendar.ShortestSilence;
import concord.round.calendar.SilenceUnit;
import concord.round.terms.AfterWithdrawal;
import concord.round.terms.RoundTerms;
import concord.round.terms.TermsReaders;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import concord.summary.Summary;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Arguments of the right types, with one id wherever an id is asked for. */
final class Arguments {
    private static final Particulars SOMETHING = new Particulars(
            List.of(new Name(NameKind.PRIMARY, "Something", "en", "Latn")), List.of(), List.of(), "", "");

    private static final RoundTerms TERMS = new RoundTerms(
            "Something",
            "",
            "",
            "",
            "",
            null,
            new ShortestSilence(1, SilenceUnit.MINUTES),
            "UTC",
            Naming.NAMED,
            LapsedHold.NO_OBJECTION,
            AfterWithdrawal.STAYS,
            TermsReaders.TABLE);

    private static final Summary SUMMARY = new Summary(0, Map.of(), 0, List.of(), List.of());

    private static final List<String> RECORDS_WITH_IDS = List.of(
            "java.util.UUID", "Seen", "RowStatement", "JudgedPair", "Meant", "TakenBack", "NewComment", "CommentPart");

    private Arguments() {}

    /** Whether an id is among the arguments, or within a record among them. */
    static boolean takesAnId(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(Type::getTypeName)
                .anyMatch(type -> RECORDS_WITH_IDS.stream().anyMatch(type::contains));
    }

    static Object[] of(Method method, UUID id) throws ReflectiveOperationException {
        Type[] types = method.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = of(types[i], id);
        }
        return arguments;
    }

    private static Object of(Type type, UUID id) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Optional.class) {
                return Optional.empty();
            }
            if (generic.getRawType() == Map.class) {
                return Map.of();
            }
            Object one = of(generic.getActualTypeArguments()[0], id);
            return generic.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> simple = (Class<?>) type;
        if (simple == UUID.class) {
            return id;
        } else if (simple == Particulars.class) {
            return SOMETHING;
        } else if (simple == RoundTerms.class) {
            return TERMS;
        } else if (simple == Summary.class) {
            return SUMMARY;
        } else if (simple.isRecord()) {
            return record(simple, id);
        }
        return plain(simple);
    }

    private static Object plain(Class<?> type) {
        if (type == String.class) {
            return "something";
        } else if (type == boolean.class) {
            return false;
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == long.class) {
            return 1L;
        } else if (type == InputStream.class) {
            return InputStream.nullInputStream();
        } else if (type == Writer.class) {
            return new StringWriter();
        } else if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        } else if (type == LocalDateTime.class) {
            return LocalDateTime.of(2000, 1, 1, 0, 0);
        } else if (type == Instant.class) {
            return Instant.EPOCH;
        } else if (type == Locale.class) {
            return Locale.ENGLISH;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        throw new IllegalArgumentException("no argument of " + type + ": teach me one");
    }

    private static Object record(Class<?> type, UUID id) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = of(components[i].getGenericType(), id);
        }
        Constructor<?> canonical = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        canonical.setAccessible(true);
        return canonical.newInstance(values);
    }
}
