package org.onewindow.workflow.guard;

import static org.onewindow.workflow.guard.ItemFact.optional;
import static org.onewindow.workflow.guard.ItemFact.required;

import java.util.List;

/** The one list of the properties that an item may have; whatever reads another one must add it here. */
final class ItemFacts {

    static final String PREFIX = "item.";
    static final String INTAKE_FORM = "item.intakeForm";
    static final String DELIVERY_FIELD = "item.deliveryField";
    static final String POST_ADDRESS_FIELD = "item.postAddressField";

    /** The codes of {@code casework.SpecialKind}, which this module cannot see. */
    static final List<String> EXTENSION_KINDS = List.of("OBJECTION", "SEPARATED_RESIDENCE", "CROSS_PLACE", "HARD_CASE");

    /** The posts of {@code organisation.Post} that work on cases. */
    static final List<String> POSTS =
            List.of("clerk", "community", "street", "streethead", "county", "countyhead", "police", "policehead");

    private static final String LIMIT = "[0-9]{1,3} (WORKING_DAY|CALENDAR_DAY)";
    private static final String LIMIT_FAULT = "要写成“数字 WORKING_DAY”或“数字 CALENDAR_DAY”，例如“20 WORKING_DAY”";

    static final List<ItemFact> ALL = List.of(
            required("item.kind", ItemFact.oneOf(List.of("PROMISED", "ON_THE_SPOT"))),
            required("item.office", ItemFact.words()),
            required("item.basis", ItemFact.words()),
            required("item.statutoryLimit", ItemFact.like(LIMIT, LIMIT_FAULT)),
            required("item.promisedLimit", ItemFact.like(LIMIT, LIMIT_FAULT)),
            required("item.supplementLimit", ItemFact.like(LIMIT, LIMIT_FAULT)),
            required(INTAKE_FORM, ItemFact.form()),
            required("item.materials", ItemFact.table("code", "name", "required", "mayBePending", "basis")),
            required("item.acceptance", ItemFact.table("intake", "reason", "basis")),
            optional("item.situation", ItemFact.form()),
            optional("item.code", ItemFact.like("[0-9A-Z]{12,31}", "要写十二位以上的事项编码")),
            optional("item.typeCode", ItemFact.like("[0-9]{2}", "要写两位数字的事项类型代码")),
            optional("item.levelCode", ItemFact.like("[1-5]", "要写 1 到 5 的行使层级代码")),
            optional("item.synonyms", ItemFact.words()),
            optional("item.conditions", ItemFact.words()),
            optional("item.fees", ItemFact.words()),
            optional("item.hotline", ItemFact.words()),
            optional("item.terms", ItemFact.table("value", "unit", "rollOver", "pausesClock", "basis")),
            optional("item.fee", ItemFact.table("amount", "basis")),
            optional("item.photo", ItemFact.table("material", "width", "height", "maxKb", "basis")),
            optional("item.signedBy", ItemFact.table("name")),
            optional("item.clockStopsAt", ItemFact.oneOf(List.of("DECISION", "RESULT"))),
            optional("item.papers", ItemFact.letters()),
            optional("item.handsOut", ItemFact.lettersWithWords()),
            optional("item.extensionKinds", ItemFact.someOf(EXTENSION_KINDS)),
            optional("item.extensionPosts", ItemFact.someOf(POSTS)),
            optional("item.readers", ItemFact.someOf(POSTS)),
            optional("item.collectors", ItemFact.oneOf(List.of("REPORTER"))),
            optional(DELIVERY_FIELD, ItemFact.field()),
            optional(POST_ADDRESS_FIELD, ItemFact.field()));

    private ItemFacts() {}

    static List<String> names() {
        return ALL.stream().map(ItemFact::name).toList();
    }
}
