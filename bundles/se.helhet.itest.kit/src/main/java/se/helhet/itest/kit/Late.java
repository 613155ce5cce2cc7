package se.helhet.itest.kit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** Services for a unit that is made before the bench that will give them. */
public final class Late {
    private Late() {}

    /** A service whose calls go to what {@code service} gives by then. */
    public static <T> T service(Class<T> type, Supplier<? extends T> service) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(service.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
