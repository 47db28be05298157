package org.onewindow.workflow.guard;

import org.onewindow.forms.FormSchema;

/**
 * What a user task of one process version asks for.
 *
 * @param schema its form
 * @param deciding whether the step counts for four eyes
 */
record TaskForm(FormSchema schema, boolean deciding) {}
