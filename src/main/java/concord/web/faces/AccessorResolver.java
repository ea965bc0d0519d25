package concord.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets a view say {@code row.name} where the row is a record or an enum constant, whose accessors are named as what they
 * give; the expression language itself knows only {@code getName} until Jakarta EE 11. Each type is looked through once,
 * whereas {@code row.name()} searches all its methods at each evaluation. Named in faces-config.xml.
 */
public class AccessorResolver extends ELResolver {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(AccessorResolver::isAccessor)
                    .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity(), (one, other) -> one));
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (InvocationTargetException failed) {
            throw new ELException(failed.getCause());
        } catch (IllegalAccessException shut) {
            throw new IllegalStateException(shut);
        }
    }

    /** None: what a record says can only be read. */
    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (accessor(base, property) != null) {
            context.setPropertyResolved(base, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        Method accessor = accessor(base, property);
        if (accessor != null) {
            throw new PropertyNotWritableException(accessor.toString());
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        boolean ours = accessor(base, property) != null;
        if (ours) {
            context.setPropertyResolved(base, property);
        }
        return ours;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record || base instanceof Enum ? String.class : null;
    }

    private static @Nullable Method accessor(@Nullable Object base, @Nullable Object property) {
        if (property instanceof String && (base instanceof Record || base instanceof Enum)) {
            return ACCESSORS.get(base.getClass()).get(property);
        }
        return null;
    }

    private static boolean isAccessor(Method method) {
        boolean accessor = method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && method.getDeclaringClass() != Object.class
                && !Modifier.isStatic(method.getModifiers());
        if (accessor) {
            method.setAccessible(true); // its type may be known in its room alone
        }
        return accessor;
    }
}
