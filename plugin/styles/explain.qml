<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="1">
    <rules key="explain">
      <rule key="street" symbol="0" label="Along streets | 沿街道" filter="&quot;kind&quot; = 'street' AND &quot;rank&quot; = 1"/>
      <rule key="stairs" symbol="1" label="Steps | 台阶" filter="&quot;kind&quot; = 'stairs' AND &quot;rank&quot; = 1"/>
      <rule key="delay" symbol="2" label="Waits there | 等候" filter="&quot;kind&quot; = 'delay' AND &quot;rank&quot; = 1"/>
      <rule key="access" symbol="3" label="From home to street | 出门到街道" filter="&quot;kind&quot; = 'access' AND &quot;rank&quot; = 1"/>
      <rule key="last_leg" symbol="4" label="From street to facility | 街道到设施" filter="&quot;kind&quot; = 'last_leg' AND &quot;rank&quot; = 1"/>
      <rule key="other" symbol="5" label="To the next best facilities | 到其次的设施" filter="&quot;rank&quot; &gt; 1"/>
    </rules>
    <symbols>
      <symbol name="0" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1" pass="1">
          <prop k="capstyle" v="round"/>
          <prop k="line_color" v="0,114,178,255"/>
          <prop k="line_style" v="solid"/>
          <prop k="line_width" v="1.0"/>
        </layer>
      </symbol>
      <symbol name="1" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1" pass="2">
          <prop k="capstyle" v="flat"/>
          <prop k="line_color" v="120,40,90,255"/>
          <prop k="line_style" v="solid"/>
          <prop k="line_width" v="2.0"/>
        </layer>
      </symbol>
      <symbol name="2" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1" pass="2">
          <prop k="capstyle" v="round"/>
          <prop k="line_color" v="213,94,0,255"/>
          <prop k="line_style" v="solid"/>
          <prop k="line_width" v="1.8"/>
        </layer>
      </symbol>
      <symbol name="3" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1" pass="1">
          <prop k="capstyle" v="round"/>
          <prop k="line_color" v="0,158,115,255"/>
          <prop k="line_style" v="dash"/>
          <prop k="line_width" v="0.7"/>
        </layer>
        <layer class="MarkerLine" enabled="1" pass="3">
          <prop k="placement" v="firstvertex"/>
          <prop k="rotate" v="0"/>
          <symbol name="@3@1" type="marker" alpha="1" clip_to_extent="1">
            <layer class="SimpleMarker" enabled="1">
              <prop k="color" v="255,255,255,255"/>
              <prop k="name" v="circle"/>
              <prop k="outline_color" v="30,30,30,255"/>
              <prop k="outline_width" v="0.5"/>
              <prop k="size" v="2.6"/>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol name="4" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1" pass="1">
          <prop k="capstyle" v="round"/>
          <prop k="line_color" v="230,159,0,255"/>
          <prop k="line_style" v="dash"/>
          <prop k="line_width" v="0.7"/>
        </layer>
        <layer class="MarkerLine" enabled="1" pass="3">
          <prop k="placement" v="lastvertex"/>
          <prop k="rotate" v="0"/>
          <symbol name="@4@1" type="marker" alpha="1" clip_to_extent="1">
            <layer class="SimpleMarker" enabled="1">
              <prop k="color" v="30,30,30,255"/>
              <prop k="name" v="square"/>
              <prop k="outline_color" v="255,255,255,255"/>
              <prop k="outline_width" v="0.3"/>
              <prop k="size" v="3"/>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol name="5" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="capstyle" v="round"/>
          <prop k="line_color" v="86,180,233,255"/>
          <prop k="line_style" v="solid"/>
          <prop k="line_width" v="0.6"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>1</layerGeometryType>
</qgis>
