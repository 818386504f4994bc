using StaticSite.Binding.Markdown;

namespace StaticSite.Tests.Binding.Markdown;

[Parallelizable(ParallelScope.All)]
internal sealed class StatementRuleTests
{
    private static readonly StatementRule Rule = new(["signed"]);

    [TestCase("It began in 2018.", "2018")]
    [TestCase("It began in 2018, they say.", "2018")]
    [TestCase("The budget of 2018-19 grew.", "2018")]
    [TestCase("The budget of 2018–19 grew.", "2018")]
    [TestCase("On 6 September they met.", "6")]
    [TestCase("It cost $18 billion.", "18")]
    [TestCase("It cost US$3bn.", "3")]
    [TestCase("It cost ₹ 1,50,000 crore.", "1,50,000")]
    [TestCase("It cost ₹500cr.", "500")]
    [TestCase("About 12.5 per cent.", "12.5")]
    [TestCase("Some 10–15 aircraft.", "10")]
    [TestCase("Some 10-15 aircraft.", "10")]
    [TestCase("It cost Rs.500 crore.", "500")]
    [TestCase("It cost Rs. 1,500 crore.", "1,500")]
    [TestCase("It cost Rs 500 crore.", "500")]
    [TestCase("It cost Rs500cr.", "500")]
    [TestCase("It cost INR 500 crore.", "500")]
    [TestCase("It cost USD500 million.", "500")]
    [TestCase("In the 1990s they met.", "1990s")]
    [TestCase("सन १५ में", "१५")]
    [TestCase("(24 aircraft)", "24")]
    [TestCase("They signed it.", "signed")]
    [TestCase("SIGNED it was", "SIGNED")]
    [TestCase("First signed, in 2018", "signed")]
    public void Dates_numbers_and_the_words_of_the_site_are_statements(string text, string expected)
    {
        var found = Rule.Find(text);
        Assert.That(found is { } stretch ? text.Substring(stretch.Start, stretch.Length) : null, Is.EqualTo(expected));
    }

    [TestCase("The 2+2 dialogue.")]
    [TestCase("The S-400 system.")]
    [TestCase("The F414 engine.")]
    [TestCase("The P-8I and the MQ-9B.")]
    [TestCase("The 11th meeting.")]
    [TestCase("The AN/TPQ-37 radar.")]
    [TestCase("The 5-2-1 rule.")]
    [TestCase("The MARS500 habitat.")]
    [TestCase("Radio on 5G.")]
    [TestCase("They designed and resigned.")]
    [TestCase("Nothing to see here.")]
    [TestCase("")]
    public void Digits_of_a_name_are_no_statement(string text) => Assert.That(Rule.Find(text), Is.Null);

    [TestCase("In 2018, so", "the date `2018` stands here")]
    [TestCase("In the 1990s", "the date `1990s` stands here")]
    [TestCase("In 18, so", "the number `18` stands here")]
    [TestCase("Some 9000 of them", "the number `9000` stands here")]
    [TestCase("They Signed", "the word `Signed` makes a statement here")]
    public void Message_names_what_was_found(string text, string expected) => Assert.That(Rule.Find(text)?.What, Is.EqualTo(expected));
}
