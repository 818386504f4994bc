using System.Collections.Concurrent;
using System.Net;
using StaticSite.Cli.Links;
using StaticSite.ExternalLinks;

namespace StaticSite.Tests.Cli.Links;

/// <summary>What the check makes of hosts that behave well, badly and not at all.</summary>
[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class LinkCheckerTests
{
    private const string Agent = "static-site-links (+https://example.org/repository)";

    private static readonly TimeSpan HostDelay = TimeSpan.FromSeconds(100);

    private readonly ConcurrentQueue<TimeSpan> waits = [];

    private LinkCheckOptions Options => new(Agent)
    {
        AllowPrivate = true,
        HostDelay = HostDelay,
        Clock = new StoppedClock(),
        Wait = (time, _) =>
        {
            waits.Enqueue(time);
            return Task.CompletedTask;
        },
    };

    [TestCase("/status/200", LinkOutcome.Good, "status 200", "HEAD")]
    [TestCase("/only-get", LinkOutcome.Good, "status 200", "HEAD GET")]
    [TestCase("/status/401", LinkOutcome.Refused, "status 401", "HEAD GET")]
    [TestCase("/status/403", LinkOutcome.Refused, "status 403", "HEAD GET")]
    [TestCase("/status/404", LinkOutcome.Missing, "status 404", "HEAD GET")]
    [TestCase("/status/410", LinkOutcome.Missing, "status 410", "HEAD GET")]
    [TestCase("/status/400", LinkOutcome.Failed, "status 400", "HEAD GET")]
    [TestCase("/status/500", LinkOutcome.Failed, "status 500", "HEAD GET GET GET")]
    [TestCase("/status/429", LinkOutcome.Later, "status 429", "HEAD GET GET")]
    [TestCase("/closed", LinkOutcome.Later, "status 503", "HEAD GET")]
    [TestCase("/shaky", LinkOutcome.Good, "status 200", "HEAD GET GET")]
    [TestCase("/broken", LinkOutcome.Failed, "the connection broke", "HEAD GET GET")]
    [TestCase("/slow", LinkOutcome.Good, "status 200", "HEAD")]
    [TestCase("/to/302/%2Fstatus%2F200", LinkOutcome.Good, "status 200", "HEAD HEAD")]
    [TestCase("/to/302/%2Fstatus%2F404", LinkOutcome.Missing, "status 404", "HEAD HEAD GET")]
    [TestCase("/to/302/ftp:%2F%2Fexample.org%2F", LinkOutcome.Failed, "it leads to something that is no web page", "HEAD")]
    [TestCase("/to/302/https:%2F%2Fuser:word@example.org%2F", LinkOutcome.Failed, "it leads to something that is no web page", "HEAD")]
    [TestCase("/to/304/%2F", LinkOutcome.Failed, "status 304", "HEAD")]
    public async Task Answer_is_understood(string path, LinkOutcome outcome, string reason, string methods)
    {
        await using var host = await OddHost.Start();

        var check = await Check(host.Get(path), Options);

        Assert.That(check, Is.EqualTo(new LinkCheck(outcome, reason)));
        Assert.That(string.Join(' ', host.Requests.Where(request => request.Path.StartsWith('/')).Select(request => request.Method)), Is.EqualTo(methods));
        Assert.That(host.Requests.Select(request => request.Agent), Is.All.EqualTo(Agent));
    }

    [TestCase("/to/301/%2Fstatus%2F200", "/status/200")]
    [TestCase("/to/308/%2Fto%2F301%2F%252Fstatus%252F204", "/status/204")]
    [TestCase("/to/301/%2Fto%2F302%2F%252Fstatus%252F200", null)]
    public async Task New_address_is_told_where_it_is_for_good(string path, string? target)
    {
        await using var host = await OddHost.Start();
        var check = await Check(host.Get(path), Options);
        Assert.That(check.MovedTo, Is.EqualTo(target is null ? null : host.Get(target).AbsoluteUri));
        Assert.That(check.Outcome, Is.EqualTo(target is null ? LinkOutcome.Good : LinkOutcome.Moved));
    }

    [TestCase("/circle/a", "it leads in a circle", 2)]
    [TestCase("/on/and", "it leads on too often", 11)]
    public async Task Redirects_end(string path, string reason, int requests)
    {
        await using var host = await OddHost.Start();
        var check = await Check(host.Get(path), Options);
        Assert.That(check, Is.EqualTo(new LinkCheck(LinkOutcome.Failed, reason)));
        Assert.That(host.Requests, Has.Count.EqualTo(requests));
    }

    [Test]
    public async Task Host_that_says_nothing_is_left_after_a_while_and_asked_again()
    {
        await using var host = await OddHost.Start();
        var check = await Check(host.Get("/silent"), Options with { Timeout = TimeSpan.FromSeconds(0.3), Retries = 1 });
        Assert.That(check, Is.EqualTo(new LinkCheck(LinkOutcome.Failed, "no answer within 0.3 s")));
    }

    [Test]
    public async Task Certificate_that_nobody_vouches_for_is_a_failure()
    {
        await using var host = await OddHost.Start();
        var check = await Check(host.Addresses[^1], Options);
        Assert.That(check, Is.EqualTo(new LinkCheck(LinkOutcome.Failed, "no safe connection: the certificate or the encryption is not right")));
        Assert.That(host.Requests, Is.Empty);
    }

    [Test]
    public async Task Host_that_is_not_there_is_a_failure()
    {
        Uri address;
        await using (var host = await OddHost.Start())
        {
            address = host.Get("/");
        }

        Assert.That(await Check(address, Options), Is.EqualTo(new LinkCheck(LinkOutcome.Failed, "the host refuses the connection")));
    }

    [Test]
    public async Task Pauses_are_as_long_as_the_host_asks_or_double()
    {
        await using var host = await OddHost.Start();
        Assert.That((await Check(host.Get("/busy"), Options)).Outcome, Is.EqualTo(LinkOutcome.Good));
        Assert.That(waits.Where(wait => wait != HostDelay).Select(wait => wait.TotalSeconds), Is.EqualTo(new[] { 7, 9 }));

        waits.Clear();
        await Check(host.Get("/status/500"), Options with { Retries = 3 });
        Assert.That(waits.Where(wait => wait != HostDelay).Select(wait => wait.TotalSeconds), Is.EqualTo(new[] { 3, 6, 12 }));
    }

    [Test]
    public async Task One_host_is_asked_one_thing_at_a_time_with_a_pause_between()
    {
        await using var host = await OddHost.Start();
        using var client = new LinkClient(Options);
        await new LinkChecker(client, Options).Check(Enumerable.Range(0, 6).Select(number => host.Get($"/pause/{number}").AbsoluteUri), CancellationToken.None);

        Assert.That(host.MostAtOnce, Is.EqualTo(1));
        Assert.That(waits, Is.EqualTo(Enumerable.Repeat(HostDelay, 5)));
    }

    [Test]
    public async Task No_more_hosts_than_allowed_are_asked_at_once()
    {
        await using var host = await OddHost.Start(ports: 6);
        var options = Options with { Hosts = 2 };
        using var client = new LinkClient(options);
        var checks = await new LinkChecker(client, options).Check(host.Addresses.Take(6).SelectMany(address => new[] { new Uri(address, "/pause/1").AbsoluteUri, new Uri(address, "/pause/2").AbsoluteUri }), CancellationToken.None);

        Assert.That(checks.Values.Select(check => check.Outcome), Is.All.EqualTo(LinkOutcome.Good).And.Exactly(12).Items);
        Assert.That(host.MostAtOnce, Is.LessThanOrEqualTo(2));
    }

    [TestCase("127.0.0.1")]
    [TestCase("127.1")]
    [TestCase("2130706433")]
    [TestCase("0x7f000001")]
    [TestCase("localhost")]
    [TestCase("[::ffff:127.0.0.1]")]
    public async Task Address_of_this_machine_is_never_connected_to(string name)
    {
        await using var host = await OddHost.Start();
        var check = await Check(new Uri($"http://{name}:{host.Addresses[0].Port}/status/200"), Options with { AllowPrivate = false });
        Assert.That(check, Is.EqualTo(new LinkCheck(LinkOutcome.Forbidden, "the host is in a private network")));
        Assert.That(host.Requests, Is.Empty);
    }

    [TestCase("8.8.8.8", true)]
    [TestCase("2606:4700::1", true)]
    [TestCase("::ffff:8.8.8.8", true)]
    [TestCase("10.1.2.3", false)]
    [TestCase("100.64.0.1", false)]
    [TestCase("169.254.169.254", false)]
    [TestCase("172.16.0.1", false)]
    [TestCase("172.32.0.1", true)]
    [TestCase("192.168.1.1", false)]
    [TestCase("0.0.0.0", false)]
    [TestCase("224.0.0.1", false)]
    [TestCase("255.255.255.255", false)]
    [TestCase("::", false)]
    [TestCase("::1", false)]
    [TestCase("::ffff:10.0.0.1", false)]
    [TestCase("fe80::1", false)]
    [TestCase("fd00::1", false)]
    [TestCase("64:ff9b::a00:1", false)]
    [TestCase("2002:a00:1::", false)]
    [TestCase("ff02::1", false)]
    public void Public_addresses_are_told_from_all_others(string address, bool isPublic) => Assert.That(PublicAddress.IsPublic(IPAddress.Parse(address)), Is.EqualTo(isPublic));

    private static async Task<LinkCheck> Check(Uri url, LinkCheckOptions options)
    {
        using var client = new LinkClient(options);
        return await new LinkChecker(client, options).Check(url, CancellationToken.None);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);
    }
}
