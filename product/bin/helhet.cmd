@echo off
rem Starts Helhet. HELHET_HOME: where the data are. HELHET_JAVA_OPTS: more options for Java.
rem Values that may hold a bracket, such as C:\Program Files (x86), never stand inside a block in brackets.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "HELHET_PRODUCT=%%~fI"

set "HELHET_JAVA="
if not defined JAVA_HOME goto path
if exist "%JAVA_HOME%\bin\java.exe" set "HELHET_JAVA=%JAVA_HOME%\bin\java.exe"
:path
if not defined HELHET_JAVA for %%J in (java.exe) do set "HELHET_JAVA=%%~$PATH:J"
if not defined HELHET_JAVA goto nojava

rem The version stands in a file beside java; without it Java 17 is assumed.
set "HELHET_VERSION=17"
for %%J in ("%HELHET_JAVA%") do set "HELHET_RELEASE=%%~dpJ..\release"
if exist "%HELHET_RELEASE%" for /f "usebackq tokens=2 delims==." %%V in (`findstr /b "JAVA_VERSION=" "%HELHET_RELEASE%"`) do set "HELHET_VERSION=%%~V"
set HELHET_VERSION=%HELHET_VERSION:"=%
if %HELHET_VERSION% LSS 17 goto nojava
set "HELHET_NATIVE="
if %HELHET_VERSION% GEQ 24 set "HELHET_NATIVE=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

"%HELHET_JAVA%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MetaspaceSize=64m %HELHET_NATIVE% -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true %HELHET_JAVA_OPTS% "-Dhelhet.product=%HELHET_PRODUCT%" -cp "%HELHET_PRODUCT%\lib\*" se.helhet.launcher.Main %*
exit /b %ERRORLEVEL%

:nojava
echo Helhet startar inte utan Java 17 eller nyare. Installera Java, eller peka ut det med JAVA_HOME. 1>&2
exit /b 3
