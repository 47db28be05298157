package org.onewindow.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
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
class ApiDescription {}
