package org.onewindow.materials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of checklist lines. */
@Repository
class Checklists {

    private final JdbcClient jdbc;

    Checklists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(String owner, List<Material> materials) {
        jdbc.sql("delete from material where owner = ?").param(owner).update();
        int place = 0;
        for (Material material : materials) {
            jdbc.sql("""
                            insert into material (owner, code, place, name, presented, reason, pages, verified_by)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            owner,
                            material.code(),
                            place++,
                            material.name(),
                            material.presented().name(),
                            material.reason(),
                            material.pages(),
                            material.verifiedBy())
                    .update();
        }
    }

    List<Material> of(String owner) {
        return jdbc.sql("""
                        select code, name, presented, reason, pages, verified_by
                        from material where owner = ? order by place""").param(owner).query(Checklists::read).list();
    }

    void move(String fromOwner, String toOwner) {
        jdbc.sql("update material set owner = ? where owner = ?")
                .params(toOwner, fromOwner)
                .update();
    }

    private static Material read(ResultSet row, int n) throws SQLException {
        return new Material(
                row.getString("code"),
                row.getString("name"),
                Presented.valueOf(row.getString("presented")),
                row.getString("reason"),
                row.getObject("pages", Integer.class),
                row.getString("verified_by"));
    }
}
