package org.onewindow.workflow.guard;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.jspecify.annotations.Nullable;

/** Answers what an expression may read; writes nothing and calls nothing. */
abstract class ReadOnlyResolver extends ELResolver {

    /** The value, or null where this resolver has no say. */
    abstract @Nullable Object read(@Nullable Object base, String property);

    @Override
    public final @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        Object value = property instanceof String name ? read(base, name) : null;
        if (value != null) {
            context.setPropertyResolved(true);
        }
        return value;
    }

    @Override
    public final void setValue(
            ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (property instanceof String name && read(base, name) != null) {
            throw new PropertyNotWritableException(name);
        }
    }

    @Override
    public final @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public final boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public final Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public final Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }
}
