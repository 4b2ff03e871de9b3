# Checks whether a copy of this site is true, whole and new enough. Works offline in Windows PowerShell 5.1 and in
# PowerShell 7, with ssh-keygen (OpenSSH 8.9 or newer) and nothing else.
# Take this script and the keys from somewhere other than the copy: a false copy can bring a false script.
#
#   powershell -ExecutionPolicy Bypass -File verify.ps1 --keys keys.txt [options] <folder of the copy>
#
# Exit code: 0 the copy is good, 1 it is not, 2 nothing could be checked.
#
# PowerShell compares without regard to letter case, in its hash tables too; even `-ceq` passes over letters that have no
# width. Here tables are ordinal, and what a copy says is compared by `Equals` unless its letters are known to be plain.
# It takes `.Keys` of a table for the key of that name, where a copy brings a file of that name: here tables are read by
# methods. The culture of the device decides what a date looks like, and of which calendar it is: here nothing asks it.
# Windows PowerShell that was started from PowerShell 7 may lose the commands of its modules, Get-FileHash for one: here
# only the core of the language and .NET are asked.

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$given = @($args)

$namespace = 'overland-mirror'
$format = 'overland-mirror-1'
$manifest = 'mirror/manifest.json'
$usage = @'
powershell -ExecutionPolicy Bypass -File verify.ps1 --keys <file> [options] <folder of the copy>

  --keys <file>     the publisher's keys (keys.txt), from somewhere other than the copy
  --site <id>       the site you expect, where the keys name more than one
  --last <version>  the version you saw last; an older copy is refused
  --seen <file>     where to remember the version you saw last; made on first use
  --day <day>       today as YYYY-MM-DD, where the clock of this device is wrong
'@

function Stop-Unchecked([string]$why) { throw $why }
function Stop-Misused([string]$why) {
  [Console]::Error.WriteLine($usage)
  Stop-Unchecked $why
}
function Write-Line([string]$text) { $Host.UI.WriteLine($text) }

# Nobody's file name may send commands to a terminal.
function Get-Printable([string]$text) { [regex]::Replace($text, '[^\x20-\x7e]', '?') }

function Add-Fault([string]$text) { $faults.Add((Get-Printable $text)) }
function Stop-Faulty { if ($faults.Count -gt 0) { throw 'faulty' } }

function New-List { , [Collections.Generic.List[string]]::new() }
function New-Table { , [Collections.Generic.Dictionary[string, string]]::new([StringComparer]::Ordinal) }

function Get-FullPath([string]$path) {
  $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($path)
}

function Get-Place([string]$path) { [IO.Path]::Combine($folder, $path) }

# One character for every byte, so that a text is its bytes.
function Read-Bytewise([string]$path) { $bytewise.GetString([IO.File]::ReadAllBytes($path)) }

function Get-StreamDigest([IO.Stream]$stream) {
  $sha256 = [Security.Cryptography.SHA256]::Create()
  [BitConverter]::ToString($sha256.ComputeHash($stream)).Replace('-', '').ToLowerInvariant()
}

function Get-TextDigest([string]$text) {
  Get-StreamDigest ([IO.MemoryStream]::new($bytewise.GetBytes($text)))
}

# The digest of a file, or nothing where it cannot be read. What has no length is not opened: it may be a pipe.
function Get-Digest([string]$path, [long]$size) {
  if ($size -eq 0) { return Get-TextDigest '' }
  $stream = $null
  try {
    $stream = [IO.File]::OpenRead($path)
    Get-StreamDigest $stream
  } catch {
    ''
  } finally {
    if ($null -ne $stream) { $stream.Dispose() }
  }
}

# Whether a file is the listed one but for its line ends.
function Test-Converted([string]$path, [long]$size, [long]$listed, [string]$sha) {
  if ($size -eq 0 -or $size -gt 2 * $listed -or $listed -gt 2 * $size) { return $false }
  try { $text = Read-Bytewise $path } catch { return $false }
  if ((Get-TextDigest ($text.Replace("`r", ''))) -ceq $sha) { return $true }
  (Get-TextDigest ([regex]::Replace($text, '\r?\n', "`r`n"))) -ceq $sha
}

# Runs ssh-keygen in the folder `work` and gives it bytes to read, which a pipe of PowerShell would change.
function Invoke-SshKeygen([string]$arguments, [string]$text) {
  $start = [Diagnostics.ProcessStartInfo]::new()
  $start.FileName = $sshKeygen
  $start.Arguments = $arguments
  $start.WorkingDirectory = $work
  $start.UseShellExecute = $false
  $start.CreateNoWindow = $true
  $start.RedirectStandardInput = $true
  $start.RedirectStandardOutput = $true
  $start.RedirectStandardError = $true
  $process = [Diagnostics.Process]::Start($start)
  $out = $process.StandardOutput.ReadToEndAsync()
  $err = $process.StandardError.ReadToEndAsync()
  try {
    $bytes = $bytewise.GetBytes($text)
    $process.StandardInput.BaseStream.Write($bytes, 0, $bytes.Length)
    $process.StandardInput.BaseStream.Flush()
  } catch {
    # It said no before it had read everything.
  }
  try { $process.StandardInput.Close() } catch { }
  $process.WaitForExit()
  [pscustomobject]@{ Code = $process.ExitCode; Out = $out.Result; Err = $err.Result }
}

function Invoke-Verify([string]$text) {
  Invoke-SshKeygen "-Y verify -f keys -I $site -n $namespace $verifyTime -s sig" $text
}

# Every file below a folder with its size, by its path with `/`; what is no plain file with a plain name is a fault.
# A link is not followed. A folder that OneDrive keeps is marked as links are, but has no type of a link.
function Read-Folder([IO.DirectoryInfo]$where, [string]$prefix) {
  try {
    $entries = $where.GetFileSystemInfos()
  } catch {
    Add-Fault 'A folder of the copy cannot be read.'
    return
  }
  foreach ($entry in $entries) {
    $path = $prefix + $entry.Name
    $isMarked = ($entry.Attributes -band [IO.FileAttributes]::ReparsePoint) -ne 0
    if ($entry.Name -cmatch '[^A-Za-z0-9._-]') {
      Add-Fault "./$(($path -split '\n')[0]) is added: the site has no such names."
    }
    if ($isMarked -and $entry.LinkType) {
      Add-Fault "./$path is a link to another place, not a file of the site."
    } elseif ($entry -is [IO.DirectoryInfo]) {
      Read-Folder $entry "$path/"
    } elseif (-not (Test-PlainFile $entry)) {
      Add-Fault "./$path is not a plain file."
    } else {
      $sizes[$path] = "$($entry.Length)"
    }
  }
}

# Where folders can hold pipes and devices, these have no length, and PowerShell knows their mode.
function Test-PlainFile([IO.FileInfo]$file) {
  if ($file.Length -ne 0 -or [IO.Path]::DirectorySeparatorChar -ceq '\') { return $true }
  $mode = (Get-Item -LiteralPath $file.FullName -Force).PSObject.Properties['UnixMode']
  ($null -eq $mode) -or ("$($mode.Value)" -cmatch '^-')
}

# Why a list that was signed is not such a list; nothing where it is one. Fills `facts` and `listed`.
function Read-List([string]$text) {
  $forms = @(
    @('site', '"([a-z0-9-]+)"'),
    @('baseUrl', '"([A-Za-z0-9:/.?&=%~_-]+)"'),
    @('day', '"([0-9]{4}-[0-9]{2}-[0-9]{2})"'),
    @('version', '([0-9]{1,15})'),
    @('previous', '(null|"[0-9a-f]+")'),
    @('refuseAfter', '"([0-9]{4}-[0-9]{2}-[0-9]{2})"')
  )
  $lines = New-List
  $lines.AddRange([string[]]$text.Split("`n"))
  if ($lines[$lines.Count - 1].Length -eq 0) { $lines.RemoveAt($lines.Count - 1) }
  $folded = New-Table
  $more = $false
  $ended = 0
  for ($i = 0; $i -lt $lines.Count; $i++) {
    $line = $lines[$i]
    $number = $i + 1
    $odd = "line $number of the list is not in its form."
    if ($number -eq 1) {
      if (-not $line.Equals('{')) { return 'the list is not in its form.' }
    } elseif ($number -eq 2) {
      if (-not $line.Equals("`"format`": `"$format`",")) {
        return 'the list is in a form that this script does not know. Get a newer script.'
      }
    } elseif ($number -le 8) {
      $name, $form = $forms[$number - 3]
      $match = [regex]::Match($line, "\A`"$name`": $form,\z")
      if (-not $match.Success) { return $odd }
      $facts[$name] = $match.Groups[1].Value.Trim('"')
    } elseif ($number -eq 9) {
      if (-not $line.Equals('"files": [')) { return $odd }
    } elseif ($ended -eq 0 -and $line.Equals(']')) {
      if ($more) { return 'the list breaks off.' }
      $ended = 1
    } elseif ($ended -eq 1 -and $line.Equals('}')) {
      $ended = 2
    } else {
      if ($ended -ne 0 -or ($number -gt 10 -and -not $more)) { return $odd }
      $form = '\A\{"path":"([^"]*)","size":([0-9]{1,15}),"sha256":"([0-9a-f]{64})"\}(,?)\z'
      $match = [regex]::Match($line, $form)
      if (-not $match.Success) { return $odd }
      $more = $match.Groups[4].Value -ceq ','
      $path = $match.Groups[1].Value
      $lower = $path.ToLowerInvariant()
      if ($path -cmatch '(\A|/)\.\.?(/|\z)|\A/|//|/\z|[^A-Za-z0-9._/-]|\A\z') {
        return "the list names $path, a path that leads out of the site."
      }
      if ($listed.ContainsKey($path)) { return "the list names $path twice." }
      if ($folded.ContainsKey($lower)) { return "the list names $path twice, in other letter case." }
      if ($path -cmatch '\Amirror/manifest\.json') {
        return "the list names $path, which it cannot know."
      }
      $folded[$lower] = $path
      $listed[$path] = $match.Groups[2].Value + ' ' + $match.Groups[3].Value
    }
  }
  if ($ended -ne 2) { return 'the list breaks off.' }
}

# What is wrong with the files themselves.
function Compare-Files {
  $digests = New-Table
  $added = New-Table
  $lower = New-Table
  $same = New-Table
  foreach ($file in $sizes.GetEnumerator()) {
    $path = $file.Key
    $digests[$path] = Get-Digest (Get-Place $path) ([long]$file.Value)
    if ($listed.ContainsKey($path) -or $path -cmatch '\Amirror/manifest\.json(\.sig|\.minisig)?\z') {
      continue
    }
    $added[$path] = ''
    $lower[$path.ToLowerInvariant()] = $path
    if ($digests[$path] -cne '') { $same[$digests[$path]] = $path }
  }
  foreach ($file in $listed.GetEnumerator()) {
    $path = $file.Key
    $size, $sha = $file.Value -split ' '
    $size = [long]$size
    if (-not $sizes.ContainsKey($path)) {
      $folded = $path.ToLowerInvariant()
      if ($lower.ContainsKey($folded)) {
        $to = $lower[$folded]
        [void]$added.Remove($to)
        "$path is named $to here: letter case was changed."
      } elseif ($same.ContainsKey($sha) -and $added.ContainsKey($same[$sha])) {
        $to = $same[$sha]
        [void]$added.Remove($to)
        "$path was renamed: it is named $to here."
      } else {
        "$path is missing."
      }
      continue
    }
    $has = [long]$sizes[$path]
    if ($digests[$path] -ceq '') {
      "$path cannot be read."
    } elseif ($digests[$path] -ceq $sha -and $has -eq $size) {
      continue
    } elseif (Test-Converted (Get-Place $path) $has $size $sha) {
      "$path has converted line ends. Copy the files unchanged (binary)."
    } elseif ($has -lt $size) {
      "$path is cut short: $has of $size bytes."
    } else {
      "$path was changed."
    }
  }
  foreach ($file in $added.GetEnumerator()) { "$($file.Key) is added: the site has no such file." }
}

# Which fault it is that ssh-keygen finds in a signature.
function Get-SignatureFault([string]$said) {
  $old = 'unknown option|illegal option|unsupported operation|unsupported certificate option|invalid.*option|unknown key option'
  if ([regex]::IsMatch($said, $old, 'IgnoreCase, CultureInvariant')) {
    Stop-Unchecked 'ssh-keygen is too old here. OpenSSH 8.9 or newer is needed.'
  }
  if ($said -cmatch 'namespace does not match') {
    return 'The signature was made for something else, not for a list of files of a site (wrong namespace).'
  }
  if ($said -cmatch 'key has expired') { return 'The key of the signature has expired.' }
  if ($said -cmatch 'key is not yet valid') { return 'The key of the signature is not valid yet.' }
  $anyKey = Invoke-SshKeygen "-Y check-novalidate -n $namespace -s sig" $list
  if ($anyKey.Code -eq 0) {
    $found = Invoke-SshKeygen "-Y find-principals -f keys -s sig $verifyTime" ''
    $other = ($found.Out -split '\r?\n')[0]
    if ($other -ceq $site) {
      return "The key of the signature is one of `"$site`", but not for lists of files."
    }
    if ($other -cne '') {
      return "This is a copy of another site: the key of `"$other`" signed it, not one of `"$site`"."
    }
    return 'The key of the signature is unknown: it is not one of your keys.'
  }
  if ($list.Contains("`r") -and (Invoke-Verify ($list.Replace("`r", ''))).Code -eq 0) {
    return "The line ends of $manifest were converted on the way. Copy the files unchanged (binary)."
  }
  "The signature does not fit: $manifest is not the list that was signed."
}

$work = ''
$console = $null
$code = 2
try {
  if ($PSVersionTable.PSVersion.Major -lt 5) { Stop-Unchecked 'PowerShell 5.1 or newer is needed.' }
  $bytewise = [Text.Encoding]::GetEncoding(28591)
  $faults = New-List

  $options = New-Table
  $folders = New-List
  for ($i = 0; $i -lt $given.Count; $i++) {
    $word = "$($given[$i])"
    # A text editor may have made one long dash of two.
    $name = [regex]::Match($word, '\A[-\u2013\u2014]{1,2}([A-Za-z]+)\z').Groups[1].Value.ToLowerInvariant()
    if (@('help', 'h') -ccontains $name) {
      Write-Line $usage
      exit 0
    } elseif (@('keys', 'site', 'last', 'seen', 'day') -ccontains $name) {
      $i++
      if ($i -ge $given.Count) { Stop-Unchecked "$word needs a value." }
      $options[$name] = "$($given[$i])"
    } elseif ($word -cmatch '\A-') {
      Stop-Misused "there is no option $word."
    } else {
      $folders.Add($word)
    }
  }
  foreach ($name in @('keys', 'site', 'last', 'seen', 'day')) {
    if (-not $options.ContainsKey($name)) { $options[$name] = '' }
  }
  $keys = $options['keys']
  $site = $options['site']
  $last = $options['last']
  $seen = $options['seen']
  $day = $options['day']
  if ($folders.Count -ne 1) { Stop-Misused 'name one folder.' }
  $named = $folders[0]
  $folder = Get-FullPath $named

  $number = '\A[0-9]{1,12}\z'
  if ($keys -ceq '') { Stop-Unchecked 'name the file of keys with --keys.' }
  if (-not [IO.File]::Exists((Get-FullPath $keys))) { Stop-Unchecked "there is no file of keys at $keys." }
  if (-not [IO.Directory]::Exists($folder)) { Stop-Unchecked "there is no folder at $named." }
  if ($last -cne '' -and $last -cnotmatch $number) {
    Stop-Unchecked "--last is a whole number; found $last."
  }
  if ($day -cne '' -and $day -cnotmatch '\A[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\z') {
    Stop-Unchecked "--day is a day such as 2026-02-07; found $day."
  }
  if ($seen -cne '' -and [IO.File]::Exists((Get-FullPath $seen))) {
    $remembered = ((Read-Bytewise (Get-FullPath $seen)) -split '\r?\n')[0]
    if ($remembered -cnotmatch $number) {
      Stop-Unchecked "$seen does not hold a version. Delete it to begin again."
    }
    if ($last -ceq '' -or [long]$remembered -gt [long]$last) { $last = $remembered }
  }

  $found = @(Get-Command -Name ssh-keygen -CommandType Application -ErrorAction SilentlyContinue)
  if ($found.Count -eq 0) {
    Stop-Unchecked 'ssh-keygen is not on this device. Install OpenSSH.'
  }
  $sshKeygen = $found[0].Path

  # Editors of Windows put a mark before a text and two letters behind a line.
  $keysText = (Read-Bytewise (Get-FullPath $keys)).Replace("`r", '')
  if ($keysText.StartsWith("$([char]0xEF)$([char]0xBB)$([char]0xBF)", [StringComparison]::Ordinal)) {
    $keysText = $keysText.Substring(3)
  }
  if ($site -ceq '') {
    $sites = New-List
    foreach ($line in $keysText.Split("`n")) {
      $name = [regex]::Match($line, '\A[ \t]*([^ \t#][^ \t]*)').Groups[1].Value
      if ($name -cne '' -and -not $sites.Contains($name)) { $sites.Add($name) }
    }
    if ($sites.Count -ne 1) {
      Stop-Unchecked 'the keys are of no site or of several. Name the one you expect with --site.'
    }
    $site = $sites[0]
  }
  if ($site -cnotmatch '\A[a-z0-9-]+\z') {
    Stop-Unchecked "the id of a site is lower-case letters, digits and hyphens; found $site."
  }
  $verifyTime = ''
  if ($day -cne '') {
    $verifyTime = "-Overify-time=$($day.Replace('-', ''))120000"
  } else {
    $day = [DateTime]::UtcNow.ToString('yyyy-MM-dd', [Globalization.CultureInfo]::InvariantCulture)
  }

  $work = [IO.Path]::Combine([IO.Path]::GetTempPath(), 'overland-' + [Guid]::NewGuid().ToString('N'))
  [void][IO.Directory]::CreateDirectory($work)
  [IO.File]::WriteAllBytes(([IO.Path]::Combine($work, 'keys')), $bytewise.GetBytes($keysText))
  # Where the console speaks UTF-8, Windows PowerShell would put a mark before what ssh-keygen reads.
  try {
    $before = [Console]::InputEncoding
    [Console]::InputEncoding = [Text.UTF8Encoding]::new($false)
    $console = $before
  } catch {
    # Without a console there is no mark.
  }

  # 1. Nothing but plain files with plain names, before anything is opened.
  $sizes = New-Table
  Read-Folder ([IO.DirectoryInfo]::new($folder)) ''
  Stop-Faulty

  # 2. The list of files is the publisher's.
  foreach ($path in @($manifest, "$manifest.sig")) {
    if (-not $sizes.ContainsKey($path)) {
      Add-Fault "$path is missing. Without it nothing can be checked."
    }
  }
  Stop-Faulty
  $list = Read-Bytewise (Get-Place $manifest)
  $signature = Read-Bytewise (Get-Place "$manifest.sig")
  # ssh-keygen reads over what stands after a signature; here nothing may.
  $whole = '\A-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=]+\n)*-----END SSH SIGNATURE-----\n?\z'
  if ($signature -cnotmatch $whole) {
    if ($signature.Contains("`r")) {
      Add-Fault "The line ends of $manifest.sig were converted on the way. Copy the files unchanged (binary)."
    } else {
      Add-Fault "$manifest.sig is not a whole signature and nothing else."
    }
  }
  Stop-Faulty
  [IO.File]::WriteAllBytes(([IO.Path]::Combine($work, 'sig')), $bytewise.GetBytes($signature))
  $verified = Invoke-Verify $list
  if ($verified.Code -ne 0) { Add-Fault (Get-SignatureFault ($verified.Err + $verified.Out)) }
  Stop-Faulty

  # 3. The list says what such a list says, and nothing else.
  $facts = New-Table
  $listed = New-Table
  $why = Read-List $list
  if ($why) { Add-Fault "$manifest is signed, but $why" }
  Stop-Faulty

  # 4. It is this site's, and new enough.
  $version = $facts['version']
  $until = $facts['refuseAfter']
  if ($facts['site'] -cne $site) {
    Add-Fault "This is a copy of another site: `"$($facts['site'])`", not `"$site`"."
  }
  if ($last -cne '' -and [long]$version -lt [long]$last) {
    Add-Fault "This copy is older than one you have seen: version $version, you have seen $last."
  }
  if ([string]::CompareOrdinal($day, $until) -gt 0) {
    Add-Fault "This copy is too old: it was to be used until $until, and today is $day."
  }

  # 5. The files are those of the list: all of them, unchanged, and no others.
  $verdicts = New-List
  foreach ($verdict in @(Compare-Files)) { $verdicts.Add($verdict) }
  $verdicts.Sort([StringComparer]::Ordinal)
  foreach ($verdict in $verdicts) { Add-Fault $verdict }
  Stop-Faulty

  Write-Line "GOOD. This is a true and whole copy of $($facts['baseUrl'])"
  Write-Line "It was made for $($facts['day']). Use it until $until. $($listed.get_Count()) files were checked."
  Write-Line "Its version is $version. Note it; next time add: --last $version"
  if ($facts['previous'] -cne 'null') {
    Write-Line "The list of files before it has the SHA-256 $($facts['previous'])"
  }
  Write-Line 'A true copy is not a fresh one: every page says until when to rely on a fact.'
  $code = 0
  if ($seen -cne '') {
    try {
      [IO.File]::WriteAllText((Get-FullPath $seen), "$version`n", $bytewise)
    } catch {
      [Console]::Error.WriteLine("The version could not be remembered in $seen")
    }
  }
} catch {
  $said = "$($_.Exception.Message)"
  if ($said -ceq 'faulty') {
    $code = 1
    $shown = [Math]::Min($faults.Count, 20)
    for ($i = 0; $i -lt $shown; $i++) { Write-Line "WRONG: $($faults[$i])" }
    if ($faults.Count -gt $shown) { Write-Line "WRONG: and $($faults.Count - $shown) more." }
    if ($faults.Count -eq 1) {
      Write-Line 'DO NOT USE THIS COPY. One thing is wrong with it.'
    } else {
      Write-Line "DO NOT USE THIS COPY. $($faults.Count) things are wrong with it."
    }
  } else {
    $code = 2
    $said = "Nothing was checked: $(Get-Printable $said)"
    # Where a policy of the device forbids .NET, it forbids this too.
    try { [Console]::Error.WriteLine($said) } catch { Write-Host $said }
  }
} finally {
  if ($null -ne $console) { try { [Console]::InputEncoding = $console } catch { } }
  if ($work -cne '') { try { [IO.Directory]::Delete($work, $true) } catch { } }
}
exit $code
