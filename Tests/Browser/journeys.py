"""What people come for, from beginning to end in a real browser, with JavaScript and without."""
import datetime
import sys
import traceback
import urllib.request

from site_under_test import PASSWORD, Browser, Keys, Site


def officer_with_acme(site, scripts):
    """An officer finds why ACME's chips are held at Laredo and elsewhere are not."""
    with Browser(site, "officer" + ("" if scripts else "-plain"), scripts=scripts) as page:
        page.open("/dashboard")
        page.sees("You need to sign in")
        page.link("Sign in")
        page.fill("Name", "olivia")
        page.fill("Password", PASSWORD)
        page.press("Sign in", "main")
        page.sees("Documents by Center")
        page.keep("dashboard")
        page.link("Search")
        if scripts:
            page.field("Words").send_keys("lar")
            page.waits("completions", lambda _: page.all("#completions option"))
            page.field("Words").clear()
        page.field("Words").send_keys("acme laredo" + Keys.ENTER)
        page.sees("found")
        before = page.one("#count").text
        page.keep("search")
        box = page.one("input[name='kind.stakeholder-report']")
        box.click()
        if scripts:
            page.waits("another count", lambda _: page.one("#count").text != before)
            assert page.one("input[name='kind.stakeholder-report']") == page.driver.switch_to.active_element
        else:
            page.press("Apply filters")
        page.sees("Kind: stakeholder report")
        assert "kind.stakeholder-report=1" in page.driver.current_url
        assert page.one("#count").text != before
        page.unfold("Why this?")
        page.link("ACME Electronics, Inc.: microchips held at Laredo")
        page.sees("Handling: industry", "Hit 1 of")
        page.keep("document")
        page.link("Next")
        page.sees("Hit 2 of")
        assert page.one("mark.current").get_attribute("id") == "hit-2"
        if scripts:
            page.one("h1").click()
            page.one("body").send_keys("/")
            assert page.driver.switch_to.active_element.get_attribute("id") == "find"
        page.link("ACME Electronics, Inc.")
        page.sees("Ports side by side", "Laredo, TX", "Seattle, WA", "Held for review: 43")
        page.keep("party")
        page.link("ELE-CN-2012-0147")
        page.sees("superseded since 2012-10-01")
        page.open("/?q=acme+laredo&kind.stakeholder-report=1")
        page.unfold("Save as an alert")
        # Both journeys are one officer's, whose searches have names of their own.
        name = "ACME" if scripts else "ACME again"
        page.fill("Name", name)
        page.press("Save")
        page.sees("Saved searches", name)
        page.keep("alerts")
        page.link(name)
        page.sees("found")
        page.open("/?q=zirconium+laredo&port.Nowhere=1")
        page.sees("Nothing that you may read fits", "Without the port Nowhere")
        page.keep("nothing")
        # What is taken along holds what was found, with its labels.
        page.open("/?q=acme+laredo")
        count = int(page.one("#count").text.split()[0])
        address = page.driver.find_element("partial link text", "CSV").get_attribute("href")
        cookies = "; ".join(f"{c['name']}={c['value']}" for c in page.driver.get_cookies())
        table = urllib.request.urlopen(
            urllib.request.Request(address, headers={"Cookie": cookies})).read().decode()
        assert len(table.strip().split("\r\n")) == count + 1, table[:300]
        page.open("/centers/ele")
        page.sees("Open clocks", "What it covers today", "Proposed changes")
        page.keep("center")

def officer_keeps_and_answers(site, scripts):
    """An officer keeps notes beside a document, and answers a question for everybody above its documents."""
    with Browser(site, "keeps" + ("" if scripts else "-plain"), scripts=scripts) as page:
        page.sign_in("olivia")
        page.open("/d/" + site.number("ACME-SR-2012-01"))
        page.fill("Put into the list", "to answer")
        page.press("Put", "main")
        page.sees("in the list to answer")
        page.fill("Note", "Seattle releases the same chips.")
        page.press("Keep", "main")
        page.sees("Seattle releases the same chips.", "for myself")
        page.press("I have reviewed this version", "main")
        page.sees("version 1 reviewed")
        page.keep("kept")
        page.link("Everything kept")
        page.sees("to answer", "Seattle releases the same chips.")
        page.keep("lists")
        page.link("to answer")
        page.sees("List: to answer")
        page.open("/?q=acme+laredo+held")
        page.sees("reviewed by me")
        page.open("/centers/ele")
        page.unfold("Add a note")
        page.fill("Shown to who asks for", "memory modules")
        page.fill("What it says", "Origin follows the die.")
        page.fill("Last day", (datetime.date.today() + datetime.timedelta(days=1)).isoformat())
        page.press("Add", "main")
        page.sees("Notes of this Center", "Origin follows the die.")
        page.keep("center-notes")
        page.open("/?q=Memory+modules")
        page.sees("Note of", "Origin follows the die.", "found")
        page.keep("answered")
        page.open("/centers/ele")
        page.press("Remove", "main")
        page.sees_not("Origin follows the die.")


def partner_asks_and_reads_the_outcome(site, scripts):
    """A partner files, is asked, answers, and reads what became of it."""
    subject = "Why are our chips held? " + ("with scripts" if scripts else "plain")
    with Browser(site, "partner" + ("" if scripts else "-plain"), scripts=scripts) as page:
        page.sign_in("ann")
        page.open("/?q=zirconium+chips+held&kind.regulation=1&year.1999=1")
        page.link("ask a Center")
        assert page.one("#f-title").get_attribute("value") == "zirconium chips held"
        # A form that lacks something comes back with everything that is wrong, linked to its field.
        page.one("#f-title").clear()
        page.press("Send", "main")
        page.sees("Nothing was sent yet")
        page.keep("faults")
        page.one(".problem a").click()
        assert "#f-" in page.driver.current_url
        page.one("#f-title").send_keys(subject)
        page.one("#f-what_happened").send_keys(
            "Integrated circuits of 8542.31 are held nine days at Laredo. The buyer is [[Lumen Works]].")
        page.one("#f-hts").send_keys("8542.31")
        certified = page.all("#f-public_version_certified")
        if certified:
            certified[0].click()
        page.keep("form")
        page.press("Send", "main")
        page.sees("receipt")
        page.keep("receipt")
        page.open("/submissions")
        page.sees(subject)
        page.sign_out()

        page.sign_in("olivia")
        page.open("/triage")
        page.sees(subject)
        page.keep("triage")
        page.link(subject)
        page.sees("Clocks", "Known already")
        page.one("#message").send_keys("Which entry was it?")
        page.one("input[name=asks]").click()
        page.press("Send", "main")
        page.sees("Which entry was it?")
        page.keep("case")
        page.sign_out()

        page.sign_in("ann")
        page.open("/submissions")
        page.link(subject)
        page.sees("The Center has asked you something", "Which entry was it?")
        page.sees_not("olivia", "Clocks")
        page.one("#body").send_keys("Entry 1 of 3 May.")
        page.press("Send message", "main")
        page.sees("Entry 1 of 3 May.")
        page.keep("answered")
        page.sign_out()

        page.sign_in("olivia")
        page.open("/triage")
        page.link(subject)
        page.sees("Entry 1 of 3 May.")
        page.one("#outcome").send_keys("Laredo now follows the uniform decision.")
        page.one("#reason").send_keys("same goods as in ELE-UD-2012-03")
        page.one("button[name=event][value=accept]").click()
        page.sees("inside: accepted")
        page.sign_out()

        page.sign_in("ann")
        page.open("/submissions")
        page.link(subject)
        page.sees("Outcome", "Laredo now follows the uniform decision.")
        page.sees_not("same goods as in")
        page.keep("outcome")


def trainer_mends_a_lesson(site, scripts):
    """A trainer builds a lesson, sees it go stale when its source changes, and mends it."""
    mark = "scripts" if scripts else "plain"
    rule = site.document(f"MARK-{mark}", f"Marking rule {mark}", f"Reels of {mark} chips need one mark of origin.")
    with Browser(site, "trainer" + ("" if scripts else "-plain"), scripts=scripts) as page:
        page.sign_in("tess")
        page.open("/teach")
        page.sees("Begin a module")
        page.fill("Title", f"Marking {mark} reels")
        page.press("Begin", "main")
        page.sees("Passages to cite")
        page.fill("Search", f"marking rule {mark}")
        page.press("Find", ".picker")
        page.sees(f"Reels of {mark} chips need one mark")
        source = page.one("#source").get_attribute("value")
        cite = "{{cite %s#p1}}" % rule
        assert cite in page.text()
        if scripts:
            area = page.one("#source")
            area.send_keys(Keys.CONTROL, Keys.END)
            page.one(".picker button[data-insert]").click()
            assert cite in page.one("#source").get_attribute("value")
        else:
            page.one("#source").clear()
            page.one("#source").send_keys(source + "\n" + cite + "\n")
        page.press("Preview", "main")
        page.sees("It can be built", f"need one mark of origin")
        page.keep("preview")
        # What is wrong is said beside its line, and what was typed stays.
        page.one("#source").send_keys(Keys.CONTROL, Keys.END)
        page.one("#source").send_keys("\n{{cite NOTHING-1#p1}}\n")
        page.press("Save a version", "main")
        page.sees("to mend; nothing was changed", "NOTHING-1")
        page.keep("faults")
        text = page.one("#source").get_attribute("value").replace("{{cite NOTHING-1#p1}}\n", "")
        page.one("#source").clear()
        page.one("#source").send_keys(text)
        page.press("Save a version", "main")
        page.sees("Version 1 is saved")
        name = page.driver.current_url.split("/teach")[-1].split("#")[0].strip("/")
        page.choose("Next", "in-review")
        page.press("Do it", "main")
        page.sees("It is now in-review")
        page.sign_out()

        # Somebody else approves.
        page.sign_in("olivia")
        page.open("/teach")
        page.link(f"Marking {mark} reels")
        for step in ("approved", "published"):
            page.choose("Next", step)
            page.press("Do it", "main")
            page.sees(f"It is now {step}")
        page.sign_out()
        site.document(f"MARK-{mark}", f"Marking rule {mark}", f"Reels of {mark} chips need two marks of origin.")

        page.sign_in("tess")
        page.open("/teach")
        page.sees(f"Marking {mark} reels", "changed")
        page.keep("due")
        page.link(f"Marking {mark} reels")
        page.sees("Mend it by")
        page.keep("stale")
        page.link("The document as it is now")
        page.sees("need two marks")
        page.driver.back()
        source = page.one("#source").get_attribute("value")
        page.one("#source").clear()
        page.one("#source").send_keys(source.rstrip() + "\n\nTwo marks since the change.\n")
        page.fill("What was changed", "the rule wants two marks now")
        page.press("Save a version", "main")
        page.sees("Version 2 is saved")
        page.sees_not("Mend it by")
        page.keep("mended")


GUIDE = """Company information

This guide was prepared by ACME Electronics, Inc. It does not state the views or policy of CBP, and is no legal advice. Dated 2026-03-01.

Registration and recordation

The trademark ACME is registered and recorded as TMK 12-00345.

Product information

Genuine reels bear a hologram on the hub; counterfeit reels bear a printed circle.

Manufacture and distribution

Genuine reels are made in Penang.

Violation information

Counterfeit reels came through Long Beach."""


def industry_teaches_customs(site, scripts):
    """A partner's guide is checked, mended and sent with a module; an officer takes it over; another approves."""
    mark = "scripts" if scripts else "plain"
    module = "\n".join([
        f"id: acme-{mark}", f"title: Reels of ACME {mark}", "kind: product-guide", "direction: industry-to-customs",
        "audience: officer", "label: official", "sectors: ele", "owner: Electronics Center", "review_by: 2036-06-30",
        "---", "# Company, registration and product information", "",
        "This guide was prepared by ACME Electronics, Inc. It does not state the views of CBP and is no legal advice.", "",
        "The trademark ACME is registered and recorded as TMK 12-00345.", "",
        "Genuine reels bear a hologram; counterfeit reels bear a printed circle."])
    with Browser(site, "industry" + ("" if scripts else "-plain"), scripts=scripts) as page:
        page.sign_in("ann")
        page.open("/submit/product-guide")
        page.one("#f-title").send_keys(f"Reels of ACME {mark}")
        page.one("#f-products").send_keys("Reels of tape with chips.")
        page.one("#f-guide").send_keys(GUIDE + "\n\nSeize every other reel.")
        page.one("#f-module").send_keys(module)
        page.one("#f-label").send_keys("official")
        page.press("Check without sending", "main")
        page.sees("1 stands against publishing it", "Seize every other reel", "say what is seen instead", "It can be built")
        page.keep("checked")
        page.one("#f-guide").clear()
        page.one("#f-guide").send_keys(GUIDE)
        page.press("Send", "main")
        page.sees("receipt")
        page.sign_out()

        page.sign_in("olivia")
        page.open("/triage")
        page.link(f"Reels of ACME {mark}")
        page.sees("It can be built", "Once the submission is accepted")
        page.one("button[name=event][value=accept]").click()
        page.sees("inside: accepted")
        page.press("Take it over into review", "main")
        page.sees("Write: Reels of ACME", "in-review")
        page.keep("taken")
        for step in ("approved", "published"):
            page.choose("Next", step)
            page.press("Do it", "main")
            page.sees(f"It is now {step}")
        page.open(f"/learn/acme-{mark}")
        page.sees("Improved by 1 contribution", "ACME Electronics, Inc.")
        page.keep("credited")
        page.sign_out()

        page.sign_in("ann")
        page.open("/submissions")
        page.link(f"Reels of ACME {mark}")
        page.sees("It credits ACME Electronics, Inc.", "published")


def a_learner_goes_on(site, scripts):
    """A learner leaves and goes on, proposes, is answered; the lesson changes and the completion is renewed."""
    mark = "scripts" if scripts else "plain"
    rule = site.document(f"GO-{mark}", f"Rule {mark}", f"Reels of {mark} goods need one mark.")
    def source(more):
        return "\n".join([
            f"id: go-{mark}", f"title: Going on {mark}", "direction: joint", "audience: partner", "label: public",
            "owner: Electronics Center", "review_by: 2036-06-30", "---", "# One", "", "First words.", "", "# Two", "",
            "{{cite %s#p1}}" % rule, "", more, "", "::: question q short", "prompt: How many marks?", "answer: one",
            "answer: two", f"authority: {rule}#p1", ":::", ""])
    def publish(text):
        path = site.folder + f"/go-{mark}.lesson"
        with open(path, "w") as file:
            file.write(text)
        site.cli("module", "save", path, "--submit", "--as", "tess")
        site.cli("module", "publish", path)
    publish(source("More words."))
    with Browser(site, "learner" + ("" if scripts else "-plain"), scripts=scripts) as page:
        page.sign_in("ann")
        page.open(f"/learn/go-{mark}/2")
        page.sees("need one mark")
        page.open(f"/learn/go-{mark}")
        page.link("Go on with lesson 2")
        page.link("The questions")
        page.one("[name=q]").send_keys("one")
        page.press("Keep for later", "main")
        page.sees("Your answers are kept")
        page.open(f"/learn/go-{mark}")
        page.link("Go on with the questions")
        assert page.one("[name=q]").get_attribute("value") == "one"
        page.keep("resumed")
        page.fill("Port where you work", "27")
        page.press("Hand in", "main")
        page.sees("Not handed in", "four digits")
        page.fill("Port where you work", "2704")
        page.press("Hand in", "main")
        page.sees("100 of 100 points: passed")
        page.open(f"/learn/go-{mark}/2")
        page.unfold("Say something about this")
        page.fill("I see it differently", "It is two marks.")
        page.press("Propose", "main")
        page.sees("Your proposal has the number")
        page.sign_out()

        page.sign_in("olivia")
        page.open(f"/teach/go-{mark}")
        page.sees("It is two marks.")
        page.fill("Answer to proposal", "You are right.")
        page.press("Accept, and credit the contributor", "main")
        page.sees("is accepted", "its contributor is credited in a new draft", "What version 2 changes in version 1")
        page.keep("accepted")
        page.sign_out()
        site.document(f"GO-{mark}", f"Rule {mark}", f"Reels of {mark} goods need two marks.")
        publish(source("Two marks since the change.").replace("review_by", "credit: ann (proposal 1)\nreview_by"))

        page.sign_in("ann")
        page.open("/learning")
        page.sees("You are right.", "There is a version")
        page.link("Read what changed, and renew it")
        page.sees("need one mark", "need two marks", "Two marks since the change.")
        page.keep("refresher")
        page.one("[name=q]").send_keys("two")
        page.press("I have read this", "main")
        page.sees("Renewed: 100 of 100")
        page.open("/learning")
        page.sees("renewed since")
        page.sign_out()
        page.sign_in("tess")
        page.open("/learning/report")
        page.sees("How learners fare", "median days from proposal to answer")
        page.keep("report")


def administrators_first_hour(site, scripts):
    """From a server without accounts to one with people, tokens and a record that holds."""
    with Browser(site, "administrator" + ("" if scripts else "-plain"), scripts=scripts) as page:
        page.open("/admin")
        page.sees("There are no accounts yet")
        page.link("Make the first one")
        page.fill("Name", "boss")
        page.fill("Password", PASSWORD)
        page.press("Make it", "main")
        page.sees("The account boss is made")
        page.keep("first")
        page.open("/admin")
        page.sees("You need to sign in")
        page.link("Sign in")
        page.fill("Name", "boss")
        page.fill("Password", PASSWORD)
        page.press("Sign in", "main")
        page.sees("Health")
        page.keep("health")
        page.link("Accounts and tokens")
        page.fill("Name", "olivia")
        page.choose("Role", "officer")
        page.one("input[name='center.ele']").click()
        page.fill("Password", "short")
        page.press("Make it", "main")
        page.sees("at least 8 characters")
        page.fill("Password", PASSWORD)
        page.press("Make it", "main")
        page.sees("The account olivia is made")
        page.unfold("Change olivia")
        page.press("Make", "main table")
        page.sees("only time that it is shown")
        page.keep("token")
        token = page.one("#token").text
        asked = urllib.request.Request(
            site.address + "/v1/me", headers={"Authorization": "Bearer " + token})
        assert b"olivia" in urllib.request.urlopen(asked).read()
        page.open("/admin/audit")
        page.link("Check the whole chain")
        page.sees("are as they were written")
        page.keep("record")
        page.open("/admin/jobs")
        page.press("Check everything", "main")
        page.sees("verify")

        def done():
            page.link("Look again")
            return "Sound: every checksum holds" in page.text()
        page.waits("the job", lambda _: done())
        page.keep("jobs")
        page.open("/admin/quarantine")
        page.sees("Every file could be read")
        page.open("/admin/accounts")
        page.unfold("Change olivia")
        page.press("Disable", "main table")
        page.sees("The account olivia is disabled")
        page.open("/triage")
        page.sees("You may not do this")
        page.sign_out()


def by_keyboard_alone(site, scripts):
    """The officer's and the partner's ways again, without a mouse."""
    with Browser(site, "keyboard" + ("" if scripts else "-plain"), scripts=scripts) as page:
        def signs_in(name):
            page.open("/sign-in")
            page.tab_to("Name")
            page.type(name)
            page.key("Tab")
            page.type(PASSWORD)
            page.leaves(lambda: page.key("Enter"))
            page.sees("Sign out")

        signs_in("olivia")
        # The first stop offers to skip what stands above the main part.
        page.key("Tab")
        page.key("Enter")
        assert page.driver.current_url.endswith("#main")
        page.tab_to("Words, numbers")
        page.type("acme laredo")
        page.leaves(lambda: page.key("Enter"))
        page.sees("found")
        page.tab_to("stakeholder report")
        page.key(" ")
        if not scripts:
            page.tab_to("Apply filters")
            page.leaves(lambda: page.key("Enter"))
        page.sees("Kind: stakeholder report")
        page.tab_to("microchips held at Laredo")
        page.leaves(lambda: page.key("Enter"))
        page.sees("Hit 1 of")
        page.tab_to("Next")
        page.key("Enter")
        page.sees("Hit 2 of")
        page.keep("second-hit")

        page.open("/")
        page.tab_to("Sign out")
        page.leaves(lambda: page.key("Enter"))
        signs_in("ann")
        page.tab_to("Send")
        page.leaves(lambda: page.key("Enter"))
        page.tab_to("Ask the Center a question")
        page.leaves(lambda: page.key("Enter"))
        page.tab_to("Subject")
        page.type("By keyboard alone " + ("" if scripts else "and plain"))
        page.tab_to("What happened")
        page.type("Chips of 8542.31 are held at Laredo.")
        page.tab_to("Tariff numbers")
        page.type("8542.31")
        page.tab_to("Send")
        page.leaves(lambda: page.key("Enter"))
        page.sees("It is filed")
        page.keep("filed")


SHARED = [officer_with_acme, officer_keeps_and_answers, partner_asks_and_reads_the_outcome, trainer_mends_a_lesson,
          industry_teaches_customs, a_learner_goes_on,
          by_keyboard_alone]


def main(wanted):
    failures = []
    def run(journey, site, scripts):
        name = journey.__name__ + (", with JavaScript" if scripts else ", without")
        if wanted and not any(word in journey.__name__ for word in wanted):
            return
        try:
            journey(site, scripts)
            print("passed:", name, flush=True)
        except Exception:
            print(traceback.format_exc(limit=6), file=sys.stderr)
            failures.append(name)
            print("FAILED:", name, flush=True)
    with Site() as site:
        for journey in SHARED:
            for scripts in (True, False):
                run(journey, site, scripts)
    for scripts in (True, False):
        with Site(corpus=False, people=False) as site:
            run(administrators_first_hour, site, scripts)
    if failures:
        sys.exit("failed: " + "; ".join(failures))


if __name__ == "__main__":
    main(sys.argv[1:])
