package org.onewindow.catalog;

/**
 * A material the applicant's situation asks for.
 *
 * @param required without it the application is not complete
 * @param mayBePending may be handed in later (容缺)
 * @param why the reason in one sentence
 * @param form original or copy and how many, for example 原件1份
 * @param basis the norm
 */
public record RequiredMaterial(
        String code, String name, boolean required, boolean mayBePending, String why, String form, String basis) {}
