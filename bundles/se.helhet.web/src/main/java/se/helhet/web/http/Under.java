package se.helhet.web.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Which first parts of addresses a screen answers under: {@code @Under("goals")}, and {@code "/"} for the address
 * that has none. A screen is made when one of them is asked for the first time.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Under {
    String[] value();
}
