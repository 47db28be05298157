package org.onewindow.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.people.IdType;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the interface introduces itself at {@code /api/docs}. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "一窗 · 政务服务大厅接口",
                        version = "1",
                        description = "日期为 ISO-8601，金额为以元计的十进制字符串，错误为 RFC 9457 问题详情。多余的键一律拒绝。"),
        security = @SecurityRequirement(name = "channel"))
@SecurityScheme(name = "channel", type = SecuritySchemeType.HTTP, scheme = "basic")
class ApiDescription {

    /** Where the values of a code or the keys of a free map are told, by the name of the property. */
    private static final Map<String, String> TOLD = Map.of(
            "idType",
            Arrays.stream(IdType.values())
                    .map(type -> type.name() + " " + type.label())
                    .collect(Collectors.joining("；", "证件类型：", "。")),
            "situation",
            "情形问题的答案；问题的键和可选的值见 GET /api/v1/items/{key} 的 situation。",
            "form",
            "申请表单的答案；字段的键和可选的值见 GET /api/v1/items/{key}/form，分类办理的事项，办理类别（serviceKind）也在其中。");

    @Bean
    OpenApiCustomizer valuesOfCodesAndKeysOfMaps() {
        return api -> api.getComponents().getSchemas().values().forEach(ApiDescription::describe);
    }

    private static void describe(Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                boolean free = property.getAdditionalProperties() != null || name.equals("idType");
                if (free && TOLD.containsKey(name)) {
                    property.setDescription(TOLD.get(name));
                }
            });
        }
    }
}
