package concord.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessorResolverTest {
    private final AccessorResolver resolver = new AccessorResolver();
    private final Evaluation evaluation = new Evaluation();

    /** Known in its room alone, as most rows are. */
    private record Row(String name, List<String> names, boolean open) {
        public int count() {
            return names.size();
        }

        public String first() {
            return names.get(0);
        }

        public String in(String language) {
            return language + ":" + name;
        }
    }

    private enum State {
        DRAFT {
            @Override
            public String key() {
                return "draft";
            }
        };

        public abstract String key();
    }

    private static final Row ROW = new Row("one", List.of(), true);

    @Test
    void a_record_is_read_by_the_names_of_its_components() {
        assertThat(read(ROW, "name")).isEqualTo("one");
        assertThat(read(ROW, "open")).isEqualTo(true);
    }

    @Test
    void what_a_record_derives_is_read_as_what_it_holds() {
        assertThat(read(ROW, "count")).isEqualTo(0);
    }

    @Test
    void a_constant_is_read_by_its_accessors_too() {
        assertThat(read(State.DRAFT, "key")).isEqualTo("draft");
    }

    @Test
    void what_a_record_does_not_say_and_other_objects_are_left_to_the_other_resolvers() {
        for (Object base : new Object[] {ROW, List.of(), "text"}) {
            assertThat(read(base, "size")).isNull();
            assertThat(evaluation.isPropertyResolved()).isFalse();
        }
        assertThat(resolver.getValue(evaluation, null, "row")).isNull();
        assertThat(evaluation.isPropertyResolved()).isFalse();
    }

    @Test
    void neither_what_takes_an_argument_nor_what_every_object_has_is_an_accessor() {
        for (String property : List.of("in", "getClass", "class")) {
            read(ROW, property);
            assertThat(evaluation.isPropertyResolved()).as(property).isFalse();
        }
    }

    @Test
    void nothing_of_it_can_be_written() {
        assertThat(resolver.isReadOnly(evaluation, ROW, "name")).isTrue();
        assertThat(resolver.getType(evaluation, ROW, "name")).isNull();
        assertThatExceptionOfType(PropertyNotWritableException.class)
                .isThrownBy(() -> resolver.setValue(evaluation, ROW, "name", "two"));
    }

    @Test
    void what_an_accessor_throws_keeps_its_cause() {
        assertThatExceptionOfType(ELException.class)
                .isThrownBy(() -> read(ROW, "first"))
                .withCauseInstanceOf(IndexOutOfBoundsException.class);
    }

    private @Nullable Object read(Object base, String property) {
        evaluation.setPropertyResolved(false);
        return resolver.getValue(evaluation, base, property);
    }

    private static class Evaluation extends ELContext {
        @Override
        public @Nullable ELResolver getELResolver() {
            return null;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }
}
