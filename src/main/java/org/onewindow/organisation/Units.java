package org.onewindow.organisation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units of the organisation and the names of regions elsewhere. */
@Repository
class Units {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final JdbcClient jdbc;

    /** All units, few as they are; another node may change one, so none is kept for long. Lists ask for each row. */
    private final LoadingCache<String, Map<String, Unit>> all;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.all = Caffeine.newBuilder().expireAfterWrite(KEPT).build(any -> read());
    }

    Optional<Unit> find(String code) {
        return Optional.ofNullable(known().get(code));
    }

    List<Unit> under(String parentCode) {
        return known().values().stream()
                .filter(unit -> parentCode.equals(unit.parentCode()))
                .toList();
    }

    private Map<String, Unit> known() {
        return all.get("all");
    }

    private Map<String, Unit> read() {
        Map<String, Unit> byCode = new LinkedHashMap<>();
        jdbc.sql("select code, name, level, parent_code, office from organisation_unit order by code")
                .query(Unit.class)
                .list()
                .forEach(unit -> byCode.put(unit.code(), unit));
        return byCode;
    }

    void add(Unit unit) {
        jdbc.sql("""
                insert into organisation_unit (code, name, level, parent_code, office) values (?, ?, ?, ?, ?)
                on conflict (code) do nothing""")
                .params(unit.code(), unit.name(), unit.level().name(), unit.parentCode(), unit.office())
                .update();
        all.invalidateAll();
    }

    /** The region with the longest code that this code begins with, zeros at the end aside. */
    Optional<String> regionName(String code) {
        return jdbc.sql("""
                select name from region_name where ? like rtrim(code, '0') || '%'
                order by length(rtrim(code, '0')) desc limit 1""").param(code).query(String.class).optional();
    }
}
