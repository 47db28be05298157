package org.onewindow.workflow.guard;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** Lets {@code execution.processBusinessKey} be read, which a called process needs; no other property of it. */
final class CaseNumberOnly extends ReadOnlyResolver {

    @Override
    @Nullable
    Object read(@Nullable Object base, String property) {
        return base instanceof DelegateExecution execution && property.equals("processBusinessKey")
                ? execution.getProcessBusinessKey()
                : null;
    }
}
