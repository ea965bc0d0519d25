package concord;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.faces.model.DataModel;
import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The types behind the names in views, as far as they are the portal's own. */
final class ViewTypes {
    private final Map<String, Class<?>> beans = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("concord").stream()
                    .filter(type -> type.isAnnotatedWith(Named.class))
                    .map(JavaClass::reflect)
                    .collect(Collectors.toMap(ViewTypes::name, type -> type));

    private static String name(Class<?> bean) {
        String given = bean.getAnnotation(Named.class).value();
        String simple = bean.getSimpleName();
        return given.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : given;
    }

    Optional<Type> bean(String name) {
        return Optional.ofNullable(beans.get(name));
    }

    /** Whether what it has is known here. */
    static boolean isOwn(Type type) {
        return erased(type).getName().startsWith("concord.");
    }

    /** What is found by a name without parentheses: an accessor of a record or a constant, a getter of anything else. */
    static Optional<Type> property(Type type, String name) {
        Class<?> of = erased(type);
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return of.isRecord() || Enum.class.isAssignableFrom(of)
                ? method(of, method -> method.getName().equals(name) && method.getParameterCount() == 0)
                : method(
                        of,
                        method -> method.getParameterCount() == 0
                                && (method.getName().equals("get" + capital)
                                        || method.getName().equals("is" + capital)));
    }

    static Optional<Type> called(Type type, String name) {
        return method(erased(type), method -> method.getName().equals(name));
    }

    private static Optional<Type> method(Class<?> of, Predicate<Method> which) {
        return Arrays.stream(of.getMethods())
                .filter(which)
                .map(Method::getGenericReturnType)
                .findFirst();
    }

    /** What a table or a repetition goes through. */
    static Optional<Type> element(Type type) {
        Class<?> of = erased(type);
        if (of.isArray()) {
            return Optional.of(of.getComponentType());
        }
        boolean many = Collection.class.isAssignableFrom(of) || DataModel.class.isAssignableFrom(of);
        Type generic = type instanceof Class<?> simple ? simple.getGenericSuperclass() : type;
        return many && generic instanceof ParameterizedType known
                ? Optional.of(known.getActualTypeArguments()[0])
                : Optional.empty();
    }

    private static Class<?> erased(Type type) {
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        return raw instanceof Class<?> simple ? simple : Object.class;
    }
}
