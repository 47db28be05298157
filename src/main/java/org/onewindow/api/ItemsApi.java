package org.onewindow.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.deadlines.Limit;
import org.onewindow.forms.FormOption;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/items")
class ItemsApi {

    private final Catalog catalog;

    ItemsApi(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A limit as the outside sees it. */
    record LimitBody(int value, String unit) {

        static LimitBody of(Limit limit) {
            return new LimitBody(limit.value(), limit.unit().name());
        }
    }

    /** An item; the long texts only where one item was asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemBody(
            String key,
            String name,
            String kind,
            String office,
            LimitBody statutoryLimit,
            LimitBody promisedLimit,
            int version,
            @Nullable List<String> conditions,
            @Nullable List<QuestionBody> situation,
            @Nullable List<MaterialBody> materials,
            @Nullable String fees,
            @Nullable List<String> basis,
            @Nullable String guide) {}

    /**
     * A question that settles the situation.
     *
     * @param key under which {@code situation} carries the answer
     * @param type of the form field: {@code radio} and {@code select} take one value, {@code checklist} a list of them
     */
    record QuestionBody(String key, String label, String type, List<FormOption> options) {}

    /** A material of the checklist. */
    record MaterialBody(String code, String name, boolean required, boolean mayBePending, String why) {}

    /** Answers to the situation questions. */
    record SituationBody(@Nullable Map<String, Object> situation) {}

    @GetMapping
    @Operation(summary = "全部事项")
    List<ItemBody> items() {
        return catalog.items().stream().map(ItemsApi::brief).toList();
    }

    @GetMapping("/{key}")
    @Operation(summary = "一个事项：条件、情形问题、材料、收费、依据、指南")
    ItemBody item(@PathVariable String key) {
        ServiceItem item = catalog.item(key);
        return new ItemBody(
                item.key(),
                item.name(),
                item.kind().name(),
                item.office(),
                LimitBody.of(item.statutoryLimit()),
                LimitBody.of(item.promisedLimit()),
                item.version(),
                item.conditions(),
                questions(item),
                materials(item, Map.of()),
                item.fees(),
                item.basis(),
                item.guide());
    }

    @GetMapping(path = "/{key}/form", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "申请表单（Camunda Form）")
    String form(@PathVariable String key) {
        ServiceItem item = catalog.item(key);
        return item.files().form(item.files().required("item.intakeForm")).orElseThrow();
    }

    @PostMapping("/{key}/materials")
    @Operation(summary = "按情形给出材料清单")
    List<MaterialBody> materials(@PathVariable String key, @RequestBody SituationBody body) {
        return materials(catalog.item(key), body.situation() == null ? Map.of() : body.situation());
    }

    private List<QuestionBody> questions(ServiceItem item) {
        return catalog.situationForm(item.files()).stream()
                .flatMap(form -> form.fields().stream())
                .map(field -> new QuestionBody(field.key(), field.name(), field.type(), field.options()))
                .toList();
    }

    private List<MaterialBody> materials(ServiceItem item, Map<String, Object> situation) {
        return catalog.materials(item.files(), situation).stream()
                .map(material -> new MaterialBody(
                        material.code(), material.name(), material.required(), material.mayBePending(), material.why()))
                .toList();
    }

    private static ItemBody brief(ServiceItem item) {
        return new ItemBody(
                item.key(),
                item.name(),
                item.kind().name(),
                item.office(),
                LimitBody.of(item.statutoryLimit()),
                LimitBody.of(item.promisedLimit()),
                item.version(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
