package se.helhet.api.unit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Who a unit is; readable from its service properties without creating it. Put on the component class. */
@ComponentPropertyType
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UnitIdentity {
    String PREFIX_ = "helhet.unit.";

    /** One lower-case word: bundle name's last part, table prefix, first part of addresses, log key. */
    String id();

    /** Units are listed in rising order. */
    int order() default 100;

    /**
     * A role whose figures this unit answers for, such as {@code economy}, or with {@code !} after it the role's planned
     * numbers; empty for none.
     */
    String fills() default "";

    /** Id of the unit this one is a part of, in whose perspective it is shown; empty for a unit of its own. */
    String within() default "";
}
