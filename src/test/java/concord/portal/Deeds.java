package concord.portal;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How tests name what a use case does. */
final class Deeds {
    private Deeds() {}

    /** For example “EditOwnList.find(UUID)”. */
    static String signature(Method method) {
        String types = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + types + ")";
    }
}
