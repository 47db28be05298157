package org.onewindow.running;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Post;
import org.onewindow.organisation.Unit;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Furnishes the database before the first page is served, and refuses one that was furnished for something else. */
@Component
class Opening implements SmartInitializingSingleton {

    private final HallMode mode;
    private final HallOrigin origin;
    private final Organisation organisation;
    private final Accounts accounts;
    private final Administrator administrator;
    private final DemoResidents residents;
    private final TransactionTemplate transaction;

    Opening(
            @Value("${onewindow.mode}") String mode,
            HallOrigin origin,
            Organisation organisation,
            Accounts accounts,
            Administrator administrator,
            DemoResidents residents,
            TransactionTemplate transaction) {
        this.mode = HallMode.of(mode);
        this.origin = origin;
        this.organisation = organisation;
        this.accounts = accounts;
        this.administrator = administrator;
        this.residents = residents;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> open());
    }

    private void open() {
        if (origin.claim(mode)) {
            if (mode == HallMode.DEMO && accounts.anyExists()) {
                throw mixed();
            }
            moveIn();
        } else if (origin.mode().filter(mode::equals).isEmpty()) {
            throw mixed();
        }
        manThePosts();
    }

    private void moveIn() {
        if (mode == HallMode.DEMO) {
            organisation.establish(DemoOffice.UNITS);
            residents.moveIn();
        }
    }

    /** At every start, because a new version may bring posts that the database of an older one does not know. */
    private void manThePosts() {
        groups().forEach(accounts::ensureGroup);
        if (mode == HallMode.DEMO) {
            DemoOffice.OFFICERS.forEach(officer -> accounts.ensure(officer, DemoOffice.PASSWORD));
        } else {
            administrator.ensure();
        }
    }

    /** One group for each post of the hall, and one for each of its communities. */
    private List<PostGroup> groups() {
        String area = organisation.hallArea();
        Stream<PostGroup> posts = Arrays.stream(Post.values())
                .filter(post -> post != Post.COMMUNITY)
                .map(post -> new PostGroup(post.groupIn(area), post.label()));
        Stream<PostGroup> communities =
                organisation.communitiesOf(area).stream().map(this::groupOfCommunity);
        return Stream.concat(posts, communities).toList();
    }

    private PostGroup groupOfCommunity(Unit community) {
        return new PostGroup(Post.COMMUNITY.groupIn(community.code()), community.name() + Post.COMMUNITY.label());
    }

    private CannotStart mixed() {
        return new CannotStart(
                mode == HallMode.PRODUCTION
                        ? "这个数据库是演示库，含公开密码的演示账号，不能用于正式运行；请换一个空的数据目录或数据库。"
                                + " This database holds demo accounts and cannot be used in production: take an empty one."
                        : "这个数据库是正式库，不能以演示方式打开；请设置 ONEWINDOW_MODE=production。"
                                + " This database is a production one: set ONEWINDOW_MODE=production.");
    }
}
